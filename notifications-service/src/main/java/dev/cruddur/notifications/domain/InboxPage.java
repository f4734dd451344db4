package dev.cruddur.notifications.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a person's notifications.
 *
 * @param next where the next page begins: pass it as {@code before}; none when this is the last
 * @param unreadCount how many groups are unread in all, not on this page
 */
public record InboxPage(
        List<NotificationGroup> groups, @Nullable UUID next, int unreadCount) {}
