package dev.cruddur.notifications.persistence;

import dev.cruddur.notifications.domain.NewNotification;
import dev.cruddur.notifications.domain.Notification;
import dev.cruddur.notifications.domain.Notifications;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredNotifications implements Notifications {

    /** Greater than any version 7 uuid: the first page begins before it, and all there is comes up to it. */
    private static final UUID END_OF_TIME = new UUID(-1L, -1L);

    private final NotificationRepository rows;

    StoredNotifications(NotificationRepository rows) {
        this.rows = rows;
    }

    @Override
    public boolean add(NewNotification added) {
        int inserted = rows.insert(
                added.idempotencyKey(),
                added.recipientUuid(),
                added.actorUuid(),
                added.kind(),
                added.activityUuid(),
                added.replyToActivityUuid(),
                added.messageGroupUuid(),
                added.traceId(),
                added.expiresAt());
        return inserted == 1;
    }

    @Override
    public List<Notification> of(UUID recipient, @Nullable UUID before, int limit) {
        return rows.page(recipient, before == null ? END_OF_TIME : before, limit);
    }

    @Override
    public int countUnread(UUID recipient) {
        return rows.countUnread(recipient);
    }

    @Override
    public void markRead(UUID recipient, @Nullable UUID upTo) {
        rows.markRead(recipient, upTo == null ? END_OF_TIME : upTo);
    }

    @Override
    public void markConversationRead(UUID recipient, UUID messageGroup) {
        rows.markConversationRead(recipient, messageGroup);
    }
}
