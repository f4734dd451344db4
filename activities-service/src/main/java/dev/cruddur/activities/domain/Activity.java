package dev.cruddur.activities.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crud or a reply.
 *
 * @param userUuid its author, a person of backend-service
 * @param replyToActivityUuid what it answers; none for a crud
 * @param rootActivityUuid the crud that its thread began with; none for a crud
 * @param expiresAt when it is gone; a reply's is its root's
 */
public record Activity(
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

    /** The crud that its thread began with: itself when it is no reply. */
    public UUID threadUuid() {
        return rootActivityUuid == null ? uuid : rootActivityUuid;
    }
}
