package dev.cruddur.notifications.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something that the recipient wants to know of.
 *
 * @param kind what was done: the value of a {@link Kind}
 * @param activityUuid the reply, or the crud with the mention, that was made by it; of a like or repost, the
 *     recipient's crud; none for other kinds
 * @param replyToActivityUuid what a reply answers, the recipient's crud; none for other kinds
 * @param messageGroupUuid the conversation that somebody wrote in; none for other kinds
 * @param traceId the trace of the click that caused it; none when that was not traced
 * @param expiresAt when what it tells of is gone, or no news any more, and the notification with it
 */
public record Notification(
        UUID uuid,
        UUID actorUuid,
        String kind,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        @Nullable String traceId,
        Instant createdAt,
        Instant expiresAt) {}
