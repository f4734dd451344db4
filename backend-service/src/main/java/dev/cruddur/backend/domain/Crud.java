package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crud as activities-service knows it: its author by uuid alone.
 *
 * @param replyToActivityUuid what it replies to; none for a crud that started by itself
 * @param repostedByUuid in a feed, who reposted it; none when it is there for its author, and anywhere else
 * @param currentUserHasLiked whether whoever makes the request likes it
 * @param currentUserHasReposted whether whoever makes the request has reposted it
 */
@Serdeable
public record Crud(
        UUID uuid,
        UUID userUuid,
        String message,
        int repliesCount,
        int repostsCount,
        int likesCount,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID repostedByUuid,
        Instant createdAt,
        Instant expiresAt,
        boolean currentUserHasLiked,
        boolean currentUserHasReposted) {}
