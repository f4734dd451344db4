/** What can be set from outside. */
@NullMarked
package dev.cruddur.activities.config;

import org.jspecify.annotations.NullMarked;
