package dev.cruddur.notifications.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.cruddur.notifications.domain.NewNotification;
import dev.cruddur.notifications.domain.NotificationGroup;
import dev.cruddur.notifications.domain.Notifications;
import dev.cruddur.notifications.domain.Selection;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
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
        UUID inserted = rows.insert(
                added.idempotencyKey(),
                added.recipientUuid(),
                added.actorUuid(),
                added.kind(),
                added.activityUuid(),
                added.replyToActivityUuid(),
                added.messageGroupUuid(),
                added.traceId(),
                added.expiresAt());
        return inserted != null;
    }

    @Override
    public List<NotificationGroup> of(UUID recipient, Selection selection) {
        UUID before = orEndOfTime(selection.before());
        List<MemberRow> members = selection.onlyMentions()
                ? rows.mentions(recipient, before, selection.limit())
                : rows.page(recipient, before, selection.limit());
        return members.stream().collect(groupingBy(MemberRow::groupKey, LinkedHashMap::new, toList())).values().stream()
                .map(StoredNotifications::group)
                .toList();
    }

    @Override
    public int countUnread(UUID recipient) {
        return rows.countUnread(recipient);
    }

    @Override
    public void markRead(UUID recipient, @Nullable UUID upTo) {
        rows.markRead(recipient, orEndOfTime(upTo));
    }

    @Override
    public void markConversationRead(UUID recipient, UUID messageGroup) {
        rows.markConversationRead(recipient, messageGroup);
    }

    private static NotificationGroup group(List<MemberRow> members) {
        MemberRow newest = members.getFirst();
        return new NotificationGroup(
                members.stream().map(MemberRow::toDomain).toList(),
                newest.membersCount(),
                newest.actorsCount(),
                newest.isRead());
    }

    private static UUID orEndOfTime(@Nullable UUID uuid) {
        return Objects.requireNonNullElse(uuid, END_OF_TIME);
    }
}
