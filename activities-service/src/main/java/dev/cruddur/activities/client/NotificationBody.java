package dev.cruddur.activities.client;

import dev.cruddur.activities.domain.ReplyPosted;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** What notifications-service takes in; its meaning stands there. */
@Serdeable
record NotificationBody(
        String kind,
        UUID recipientUuid,
        UUID actorUuid,
        UUID activityUuid,
        UUID replyToActivityUuid,
        Instant expiresAt) {

    static NotificationBody of(ReplyPosted reply) {
        return new NotificationBody(
                "reply",
                reply.recipientUuid(),
                reply.actorUuid(),
                reply.activityUuid(),
                reply.replyToActivityUuid(),
                reply.expiresAt());
    }
}
