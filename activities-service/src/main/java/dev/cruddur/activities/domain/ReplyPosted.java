package dev.cruddur.activities.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has answered somebody else's crud. It waits in the outbox until notifications-service knows of it.
 *
 * @param recipientUuid who wrote what was answered
 * @param actorUuid who answered
 * @param activityUuid the reply
 * @param replyToActivityUuid what was answered
 * @param expiresAt when the reply is gone
 */
@Serdeable
public record ReplyPosted(
        UUID recipientUuid, UUID actorUuid, UUID activityUuid, UUID replyToActivityUuid, Instant expiresAt) {

    /** The topic in the outbox. */
    public static final String TOPIC = "reply";
}
