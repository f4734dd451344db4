/** The HTTP face. */
@NullMarked
package dev.cruddur.notifications.api;

import org.jspecify.annotations.NullMarked;
