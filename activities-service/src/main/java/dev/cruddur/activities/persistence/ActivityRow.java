package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.Activity;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code activity}. Beside {@link Activity} because Micronaut Data maps what {@code RETURNING}
 * returns onto a mapped entity only.
 */
@MappedEntity("activity")
record ActivityRow(
        @Id UUID uuid,
        UUID userUuid,
        String message,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID rootActivityUuid,
        int repliesCount,
        int repostsCount,
        int likesCount,
        Instant createdAt,
        Instant expiresAt) {

    Activity toDomain() {
        return new Activity(
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
    }
}
