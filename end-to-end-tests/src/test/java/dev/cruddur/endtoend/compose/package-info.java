/** The stack as Docker Compose starts it. */
@NullMarked
package dev.cruddur.endtoend.compose;

import org.jspecify.annotations.NullMarked;
