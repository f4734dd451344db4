/** Who is told of what, and live delivery. */
@NullMarked
package dev.cruddur.notifications;

import org.jspecify.annotations.NullMarked;
