package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Message;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of the table {@code message}.
 *
 * @param isRead no column of it: each query finds it out
 */
@MappedEntity("message")
record MessageRow(
        @Id UUID uuid, UUID messageGroupUuid, UUID authorUuid, String message, Instant createdAt, boolean isRead) {

    Message toDomain() {
        return new Message(uuid, messageGroupUuid, authorUuid, message, createdAt, isRead);
    }

    /** Without what is nobody else's business. */
    @Override
    public String toString() {
        return "MessageRow[uuid=" + uuid + "]";
    }
}
