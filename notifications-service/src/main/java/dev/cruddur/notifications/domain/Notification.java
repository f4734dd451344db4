package dev.cruddur.notifications.domain;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something that the recipient wants to know of.
 *
 * @param kind what was done: {@code reply}, {@code like} or {@code repost}
 * @param activityUuid the reply that was made by it; of the other kinds, the recipient's crud
 * @param replyToActivityUuid the recipient's crud that it answers; none for other kinds
 * @param traceId the trace of the click that caused it; none when that was not traced
 * @param expiresAt when the crud that it tells of is gone, and the notification with it
 * @param readAt when the recipient has seen it; none until then
 */
@Introspected
public record Notification(
        UUID uuid,
        UUID recipientUuid,
        UUID actorUuid,
        String kind,
        UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable String traceId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant readAt) {}
