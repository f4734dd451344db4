/** The HTTP face. */
@NullMarked
package dev.cruddur.activities.api;

import org.jspecify.annotations.NullMarked;
