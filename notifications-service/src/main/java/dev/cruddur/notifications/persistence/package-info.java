/** Notifications in PostgreSQL. */
@NullMarked
package dev.cruddur.notifications.persistence;

import org.jspecify.annotations.NullMarked;
