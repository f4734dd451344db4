/** The database {@code backend}: people, their sessions and their messages. */
@NullMarked
package dev.cruddur.backend.persistence;

import org.jspecify.annotations.NullMarked;
