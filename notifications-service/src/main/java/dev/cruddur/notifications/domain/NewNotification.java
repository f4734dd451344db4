package dev.cruddur.notifications.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another service reports.
 *
 * @param idempotencyKey the same each time that this is reported
 * @see Notification
 */
public record NewNotification(
        UUID idempotencyKey,
        UUID recipientUuid,
        UUID actorUuid,
        String kind,
        UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable String traceId,
        Instant expiresAt) {}
