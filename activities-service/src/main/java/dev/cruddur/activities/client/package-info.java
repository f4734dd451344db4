/** What this service says to the one behind it. */
@NullMarked
package dev.cruddur.activities.client;

import org.jspecify.annotations.NullMarked;
