package dev.cruddur.backend.domain;

import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notifications of whoever makes the request. */
public interface Notifications {

    /**
     * A page, newest first.
     *
     * @param onlyMentions only what others said to them: mentions and replies
     */
    NotificationPage page(boolean onlyMentions, @Nullable UUID before, int limit);

    /** How many are unread. */
    UnreadCount unreadCount();

    /**
     * Marks as read.
     *
     * @param upTo only this one and older ones; all when none
     * @return how many are still unread
     */
    UnreadCount markRead(@Nullable UUID upTo);

    /**
     * Marks as read what was told of a conversation: who reads it needs no telling any more.
     *
     * @return how many others are still unread
     */
    UnreadCount markConversationRead(UUID messageGroup);

    /**
     * The same, for who can do without.
     *
     * @return whether it was done; false when nobody can do it just now
     */
    boolean markConversationReadIfAvailable(UUID messageGroup);

    /**
     * The unread count as it changes, and where somebody wrote, as server-sent events that are passed on and not
     * understood. Whoever reads it closes it.
     *
     * @param authorization what the caller showed, to be shown again
     */
    InputStream live(String authorization);
}
