package dev.cruddur.notifications.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.notifications.domain.InboxPage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of notifications.
 *
 * @see InboxPage
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record InboxView(
        List<NotificationView> notifications, @Nullable UUID next, int unreadCount) {

    static InboxView of(InboxPage page) {
        return new InboxView(
                page.groups().stream().map(NotificationView::of).toList(), page.next(), page.unreadCount());
    }
}
