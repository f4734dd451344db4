package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notifications of one thing as notifications-service knows them: the newest of them, and how many others there are.
 *
 * @param kind what happened, such as {@code reply}
 * @param actorUuid who did it
 * @param activityUuid the crud that it is about: the reply or mention, or what was liked or reposted; none of another
 *     kind
 * @param replyToActivityUuid the recipient's crud that was replied to; none of another kind
 * @param messageGroupUuid the conversation that somebody wrote in; none of another kind
 * @param traceId the trace in which it happened; none when that was not traced
 * @param count how many there are, this one included
 * @param actorsCount how many people did it
 * @param actorUuids who did the newest three, newest first
 * @param traceIds the traces in which those happened, as far as they were traced
 */
@Serdeable
public record Notification(
        UUID uuid,
        String kind,
        UUID actorUuid,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        boolean isRead,
        @Nullable String traceId,
        Instant createdAt,
        Instant expiresAt,
        int count,
        int actorsCount,
        List<UUID> actorUuids,
        List<String> traceIds) {}
