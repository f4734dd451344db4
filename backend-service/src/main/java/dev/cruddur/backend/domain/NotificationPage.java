package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's notifications, newest first.
 *
 * @param next where the next page begins; none on the last
 * @param unreadCount of all pages
 */
@Serdeable
public record NotificationPage(
        List<Notification> notifications, @Nullable UUID next, int unreadCount) {}
