package dev.cruddur.notifications.api;

import dev.cruddur.notifications.domain.NewNotification;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service reports. What goes with which kind is the domain's rule.
 *
 * @see NewNotification
 */
@Serdeable
record NotificationRequest(
        @NotNull UUID recipientUuid,
        @NotNull UUID actorUuid,
        @NotNull String kind,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        @NotNull Instant expiresAt) {

    NewNotification toDomain(UUID idempotencyKey, @Nullable String traceId) {
        return new NewNotification(
                idempotencyKey,
                recipientUuid,
                actorUuid,
                kind,
                activityUuid,
                replyToActivityUuid,
                messageGroupUuid,
                traceId,
                expiresAt);
    }
}
