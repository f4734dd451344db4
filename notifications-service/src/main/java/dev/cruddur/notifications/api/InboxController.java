package dev.cruddur.notifications.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import dev.cruddur.notifications.domain.Inbox;
import dev.cruddur.notifications.domain.InboxPage;
import dev.cruddur.notifications.domain.Selection;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own notifications. Whose they are is the token's word alone. */
@Controller("/notifications")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class InboxController {

    private final Inbox inbox;
    private final SpanFacts span;

    InboxController(Inbox inbox, SpanFacts span) {
        this.inbox = inbox;
        this.span = span;
    }

    /**
     * A page of them, newest first.
     *
     * @param only {@code mentions} for what others said to that person; everything when none
     */
    @Get
    InboxView list(
            Identity me,
            @Nullable @QueryValue @Pattern(regexp = "mentions") String only,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        InboxPage page = inbox.page(me.userUuid(), new Selection(only != null, before, limit));
        span.feedItems(page.groups().size());
        return InboxView.of(page);
    }

    /** How many are unread. */
    @Get("/unread-count")
    UnreadCount unreadCount(Identity me) {
        return new UnreadCount(inbox.countUnread(me.userUuid()));
    }

    /** Marks all as read, or those up to one. */
    @Post("/read")
    UnreadCount markRead(Identity me, @Body @Nullable ReadRequest body) {
        UUID conversation = body == null ? null : body.messageGroupUuid();
        if (conversation != null) {
            inbox.markConversationRead(me.userUuid(), conversation);
        } else {
            inbox.markRead(me.userUuid(), body == null ? null : body.upTo());
        }
        return new UnreadCount(inbox.countUnread(me.userUuid()));
    }
}
