package dev.cruddur.backend.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notifications of whoever makes the request. */
public interface Notifications {

    /** A page, newest first. */
    NotificationPage page(@Nullable UUID before, int limit);

    /** How many are unread. */
    UnreadCount unreadCount();

    /** Marks all as read. */
    UnreadCount markAllRead();
}
