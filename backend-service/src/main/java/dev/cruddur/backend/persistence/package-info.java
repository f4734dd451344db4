/** The database {@code backend}: people and sessions. */
@NullMarked
package dev.cruddur.backend.persistence;

import org.jspecify.annotations.NullMarked;
