package dev.cruddur.notifications.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All notifications. None whose crud has expired is ever returned or counted. */
public interface Notifications {

    /**
     * Keeps a notification.
     *
     * @return whether it was new; false when its idempotency key is known already, or the same person has liked or
     *     reposted the same crud, or followed the same person, before
     */
    boolean add(NewNotification notification);

    /** A person's notifications in their groups, newest first. */
    List<NotificationGroup> of(UUID recipient, Selection selection);

    /** How many groups of a person's notifications are unread. */
    int countUnread(UUID recipient);

    /**
     * Marks a person's notifications as read.
     *
     * @param upTo only this one and older ones; all when none
     */
    void markRead(UUID recipient, @Nullable UUID upTo);

    /** Marks as read what a person was told of that conversation. */
    void markConversationRead(UUID recipient, UUID messageGroup);
}
