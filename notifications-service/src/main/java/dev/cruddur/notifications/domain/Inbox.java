package dev.cruddur.notifications.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's notifications, and what changes them. */
@Singleton
public class Inbox {

    private final Notifications notifications;
    private final InboxChanges changes;

    Inbox(Notifications notifications, InboxChanges changes) {
        this.notifications = notifications;
        this.changes = changes;
    }

    /**
     * Takes in what another service reports, and tells the recipient's open pages.
     *
     * @return whether it was new
     */
    public boolean receive(NewNotification notification) {
        boolean isNew = notifications.add(notification);
        if (isNew) {
            changes.changed(notification.recipientUuid());
            UUID conversation = notification.messageGroupUuid();
            if (conversation != null) {
                changes.messageArrived(notification.recipientUuid(), conversation);
            }
        }
        return isNew;
    }

    /** A page of a person's notifications, newest first. */
    public InboxPage page(UUID recipient, Selection selection) {
        List<NotificationGroup> found = notifications.of(recipient, selection.andOneMore());
        boolean more = found.size() > selection.limit();
        List<NotificationGroup> page = more ? found.subList(0, selection.limit()) : found;
        return new InboxPage(page, more ? page.getLast().head().uuid() : null, notifications.countUnread(recipient));
    }

    /** How many groups are unread. */
    public int countUnread(UUID recipient) {
        return notifications.countUnread(recipient);
    }

    /**
     * Marks notifications as read, in the recipient's other open pages too.
     *
     * @param upTo the newest that the recipient has seen: what came after it stays unread; all when none
     */
    public void markRead(UUID recipient, @Nullable UUID upTo) {
        notifications.markRead(recipient, upTo);
        changes.changed(recipient);
    }

    /** Marks as read what the recipient was told of a conversation that they are reading. */
    public void markConversationRead(UUID recipient, UUID messageGroup) {
        notifications.markConversationRead(recipient, messageGroup);
        changes.changed(recipient);
    }
}
