package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.Correspondence;
import dev.cruddur.backend.domain.MessageGroup;
import dev.cruddur.backend.domain.Person;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation: with whom, and what was said last.
 *
 * @param uuid none, and with it nothing of what was said, as long as neither has written
 * @param createdAt when that was said
 * @param isOwn whether the one who asks has said it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record MessageGroupBody(
        @Nullable UUID uuid,
        String displayName,
        String handle,
        @Nullable String avatarUrl,
        @Nullable UUID messageUuid,
        @Nullable String message,
        @Nullable Instant createdAt,
        boolean isOwn,
        boolean isUnread,
        int unreadCount) {

    static MessageGroupBody of(Correspondence correspondence) {
        Person other = correspondence.other();
        MessageGroup group = correspondence.group();
        if (group == null) {
            return new MessageGroupBody(
                    null, other.displayName(), other.handle(), other.avatarUrl(), null, null, null, false, false, 0);
        }
        return new MessageGroupBody(
                group.uuid(),
                other.displayName(),
                other.handle(),
                other.avatarUrl(),
                group.lastMessageUuid(),
                group.message(),
                group.createdAt(),
                !group.lastAuthorUuid().equals(other.uuid()),
                group.unreadCount() > 0,
                group.unreadCount());
    }
}
