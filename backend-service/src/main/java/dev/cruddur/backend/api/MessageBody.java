package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.AuthoredMessage;
import dev.cruddur.backend.domain.Message;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message and who wrote it, in one.
 *
 * @param isRead whether whom it was written to has seen it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record MessageBody(
        UUID messageGroupUuid,
        UUID uuid,
        String displayName,
        String handle,
        @Nullable String avatarUrl,
        String message,
        Instant createdAt,
        boolean isRead) {

    static MessageBody of(AuthoredMessage authored) {
        Message message = authored.message();
        return new MessageBody(
                message.messageGroupUuid(),
                message.uuid(),
                authored.author().displayName(),
                authored.author().handle(),
                authored.author().avatarUrl(),
                message.message(),
                message.createdAt(),
                message.isRead());
    }
}
