package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;

/** How many of somebody's notifications, or of their conversations, are new to them. */
@Serdeable
public record UnreadCount(int unreadCount) {}
