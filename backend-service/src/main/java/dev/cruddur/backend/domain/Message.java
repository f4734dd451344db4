package dev.cruddur.backend.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What one person has written to another.
 *
 * @param isRead whether whom it was written to has seen it
 */
public record Message(
        UUID uuid, UUID messageGroupUuid, UUID authorUuid, String message, Instant createdAt, boolean isRead) {

    /** Without what is nobody else's business. */
    @Override
    public String toString() {
        return "Message[uuid=" + uuid + "]";
    }
}
