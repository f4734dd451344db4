package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody follows somebody else from now on. It waits in the outbox until notifications-service knows of it.
 *
 * @param recipientUuid who is followed
 * @param actorUuid who follows
 * @param expiresAt until when that is news
 */
@Serdeable
public record PersonFollowed(UUID recipientUuid, UUID actorUuid, Instant expiresAt) {

    /** The topic in the outbox. */
    public static final String TOPIC = "follow";
}
