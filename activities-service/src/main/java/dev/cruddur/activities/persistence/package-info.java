/** Cruds in PostgreSQL, and what others must learn of them in the outbox. */
@NullMarked
package dev.cruddur.activities.persistence;

import org.jspecify.annotations.NullMarked;
