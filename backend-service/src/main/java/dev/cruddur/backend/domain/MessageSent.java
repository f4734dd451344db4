package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has written to somebody else, who alone may read what. It waits in the outbox until notifications-service
 * knows of it.
 *
 * @param recipientUuid who was written to
 * @param actorUuid who wrote
 * @param messageGroupUuid their conversation
 * @param expiresAt until when that is news
 */
@Serdeable
public record MessageSent(
        UUID recipientUuid, UUID actorUuid, UUID messageGroupUuid, UUID messageUuid, Instant expiresAt) {

    /** The topic in the outbox. */
    public static final String TOPIC = "message";
}
