package dev.cruddur.notifications.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.notifications.domain.Notification;
import dev.cruddur.notifications.domain.NotificationGroup;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of notifications as its recipient sees it: the newest of it, and what it has of others.
 *
 * @param actorUuids whose the newest three are, each once, newest first
 * @param traceIds the traces that caused the newest three, as far as those were traced, newest first
 * @see Notification
 * @see NotificationGroup
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
        boolean isRead,
        int count,
        int actorsCount,
        List<UUID> actorUuids,
        List<String> traceIds) {

    static NotificationView of(NotificationGroup group) {
        Notification head = group.head();
        return new NotificationView(
                head.uuid(),
                head.kind(),
                head.actorUuid(),
                head.activityUuid(),
                head.replyToActivityUuid(),
                head.messageGroupUuid(),
                head.traceId(),
                head.createdAt(),
                head.expiresAt(),
                group.isRead(),
                group.count(),
                group.actorsCount(),
                group.newest().stream().map(Notification::actorUuid).distinct().toList(),
                group.newest().stream()
                        .map(Notification::traceId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
