package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's threads, the newest activity first.
 *
 * @param next where the next page begins; none on the last
 * @param unreadCount threads with something unread, on all pages
 */
public record MessageGroupPage(
        List<Correspondence> items, @Nullable UUID next, int unreadCount) {}
