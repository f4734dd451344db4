package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's notifications, newest first.
 *
 * @param next where the next page begins; none on the last
 * @param unreadCount of all pages
 * @param complete whether what was said could be found out
 */
public record InboxPage(List<InboxItem> items, @Nullable UUID next, int unreadCount, boolean complete) {}
