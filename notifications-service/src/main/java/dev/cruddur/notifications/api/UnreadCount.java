package dev.cruddur.notifications.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How much a person has to read.
 *
 * @param unreadCount unread notifications
 */
@Serdeable
record UnreadCount(int unreadCount) {}
