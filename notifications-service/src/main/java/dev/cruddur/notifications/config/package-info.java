/** What the environment decides. */
@NullMarked
package dev.cruddur.notifications.config;

import org.jspecify.annotations.NullMarked;
