package dev.cruddur.notifications.api;

import dev.cruddur.notifications.domain.NewNotification;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service reports.
 *
 * @see NewNotification
 */
@Serdeable
record NotificationRequest(
        @NotNull UUID recipientUuid,
        @NotNull UUID actorUuid,
        @NotNull @Pattern(regexp = "reply|like|repost") String kind,
        @NotNull UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @NotNull Instant expiresAt) {

    NewNotification toDomain(UUID idempotencyKey, @Nullable String traceId) {
        return new NewNotification(
                idempotencyKey, recipientUuid, actorUuid, kind, activityUuid, replyToActivityUuid, traceId, expiresAt);
    }
}
