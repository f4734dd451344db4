package dev.cruddur.notifications.persistence;

import dev.cruddur.notifications.domain.Notification;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification with what is known of its group.
 *
 * @param groupKey the same for all of a group
 * @param membersCount how many the group has
 * @param actorsCount of how many people
 * @param isRead whether all of the group has been seen
 */
@Introspected
record MemberRow(
        UUID uuid,
        UUID actorUuid,
        String kind,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        @Nullable String traceId,
        Instant createdAt,
        Instant expiresAt,
        String groupKey,
        int membersCount,
        int actorsCount,
        boolean isRead) {

    Notification toDomain() {
        return new Notification(
                uuid,
                actorUuid,
                kind,
                activityUuid,
                replyToActivityUuid,
                messageGroupUuid,
                traceId,
                createdAt,
                expiresAt);
    }
}
