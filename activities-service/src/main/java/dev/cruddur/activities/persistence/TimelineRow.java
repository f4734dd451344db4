package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.TimelineEntry;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code activity} with the reason that it was found for. */
@Introspected
record TimelineRow(
        UUID reasonUuid,
        @Nullable UUID repostedBy,
        UUID uuid,
        UUID userUuid,
        String message,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID rootActivityUuid,
        int repliesCount,
        int repostsCount,
        int likesCount,
        Instant createdAt,
        Instant expiresAt) {

    TimelineEntry toDomain() {
        Activity activity = new Activity(
                uuid,
                userUuid,
                message,
                replyToActivityUuid,
                rootActivityUuid,
                repliesCount,
                repostsCount,
                likesCount,
                createdAt,
                expiresAt);
        return new TimelineEntry(reasonUuid, activity, repostedBy);
    }
}
