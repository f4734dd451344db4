package dev.cruddur.backend.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where messages are kept. Each question is one member's; of others' threads there is nothing to be learned. */
public interface MessageStore {

    /**
     * Keeps a message to somebody, starts their thread if there is none, and leaves word for them, all or nothing. One
     * that came before, by its key, is found and changes nothing.
     *
     * @return none when the key is that of another message
     */
    Optional<Message> send(UUID author, UUID recipient, NewMessage message);

    /** Whom the author writes to in that thread; none when the author is not in it. */
    Optional<UUID> otherThan(UUID author, UUID group);

    /**
     * A member's threads, the newest activity first.
     *
     * @param before only those whose newest message is older than this one; from the newest when none
     */
    List<MessageGroup> groups(UUID member, @Nullable UUID before, int limit);

    /** A member's thread; none when they are not in it. */
    Optional<MessageGroup> group(UUID member, UUID group);

    /** A member's thread with somebody; none as long as neither has written. */
    Optional<MessageGroup> groupWith(UUID member, UUID other);

    /**
     * What was said in a thread, newest first.
     *
     * @param before only those older than this one; from the newest when none
     */
    List<Message> messages(UUID group, @Nullable UUID before, int limit);

    /**
     * Moves on how far a member has read; never back.
     *
     * @param upTo the newest message that was seen; all there are when none
     * @return whether there is such a thread of theirs
     */
    boolean markRead(UUID member, UUID group, @Nullable UUID upTo);

    /** In how many threads a member has something unread. */
    int countUnread(UUID member);
}
