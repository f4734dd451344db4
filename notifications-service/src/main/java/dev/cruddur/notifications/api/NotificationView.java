package dev.cruddur.notifications.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.notifications.domain.Notification;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its recipient sees it.
 *
 * @see Notification
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record NotificationView(
        UUID uuid,
        String kind,
        UUID actorUuid,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        @Nullable String traceId,
        Instant createdAt,
        Instant expiresAt,
        boolean isRead) {

    static NotificationView of(Notification notification) {
        return new NotificationView(
                notification.uuid(),
                notification.kind(),
                notification.actorUuid(),
                notification.activityUuid(),
                notification.replyToActivityUuid(),
                notification.messageGroupUuid(),
                notification.traceId(),
                notification.createdAt(),
                notification.expiresAt(),
                notification.readAt() != null);
    }
}
