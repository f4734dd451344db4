package dev.cruddur.activities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.activities.domain.Activity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crud or reply in JSON; who its author is, backend-service knows.
 *
 * @see Activity
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ActivityView(
        UUID uuid,
        UUID userUuid,
        String message,
        int repliesCount,
        int repostsCount,
        int likesCount,
        @Nullable UUID replyToActivityUuid,
        Instant createdAt,
        Instant expiresAt) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.uuid(),
                activity.userUuid(),
                activity.message(),
                activity.repliesCount(),
                activity.repostsCount(),
                activity.likesCount(),
                activity.replyToActivityUuid(),
                activity.createdAt(),
                activity.expiresAt());
    }
}
