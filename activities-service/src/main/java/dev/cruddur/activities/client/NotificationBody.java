package dev.cruddur.activities.client;

import dev.cruddur.activities.domain.CrudReacted;
import dev.cruddur.activities.domain.PersonMentioned;
import dev.cruddur.activities.domain.Reaction;
import dev.cruddur.activities.domain.ReplyPosted;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What notifications-service takes in; its meaning stands there. */
@Serdeable
record NotificationBody(
        String kind,
        UUID recipientUuid,
        UUID actorUuid,
        UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
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

    static NotificationBody of(PersonMentioned mention) {
        return new NotificationBody(
                "mention",
                mention.recipientUuid(),
                mention.actorUuid(),
                mention.activityUuid(),
                mention.replyToActivityUuid(),
                mention.expiresAt());
    }

    static NotificationBody of(Reaction reaction, CrudReacted what) {
        return new NotificationBody(
                reaction.kind(), what.recipientUuid(), what.actorUuid(), what.activityUuid(), null, what.expiresAt());
    }
}
