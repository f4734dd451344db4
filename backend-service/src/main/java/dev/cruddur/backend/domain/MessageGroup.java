package dev.cruddur.backend.domain;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * The thread of two people, as one of them sees it.
 *
 * @param otherUuid the other of the two
 * @param lastMessageUuid the newest message, whoever wrote it; it places the thread in the list
 * @param message what it says
 * @param createdAt when it was written
 * @param unreadCount how many of the other's messages are unread
 */
@Introspected
public record MessageGroup(
        UUID uuid,
        UUID otherUuid,
        UUID lastMessageUuid,
        UUID lastAuthorUuid,
        String message,
        Instant createdAt,
        int unreadCount) {

    /** Without what is nobody else's business. */
    @Override
    public String toString() {
        return "MessageGroup[uuid=" + uuid + "]";
    }
}
