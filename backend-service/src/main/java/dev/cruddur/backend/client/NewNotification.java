package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.MessageSent;
import dev.cruddur.backend.domain.PersonFollowed;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What notifications-service takes in; its meaning stands there. */
@Serdeable
record NewNotification(
        String kind,
        UUID recipientUuid,
        UUID actorUuid,
        @Nullable UUID messageGroupUuid,
        Instant expiresAt) {

    static NewNotification of(PersonFollowed follow) {
        return new NewNotification("follow", follow.recipientUuid(), follow.actorUuid(), null, follow.expiresAt());
    }

    static NewNotification of(MessageSent message) {
        return new NewNotification(
                "message",
                message.recipientUuid(),
                message.actorUuid(),
                message.messageGroupUuid(),
                message.expiresAt());
    }
}
