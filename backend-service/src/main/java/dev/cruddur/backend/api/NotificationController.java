package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Inbox;
import dev.cruddur.backend.domain.InboxPage;
import dev.cruddur.backend.domain.Notifications;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.UnreadCount;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to somebody's cruds. */
@Controller
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class NotificationController {

    static final String UNREAD_COUNT = "X-Unread-Count";

    private final Inbox inbox;
    private final Notifications notifications;
    private final SpanFacts facts;
    private final LeftOut leftOut;

    NotificationController(Inbox inbox, Notifications notifications, SpanFacts facts, LeftOut leftOut) {
        this.inbox = inbox;
        this.notifications = notifications;
        this.facts = facts;
        this.leftOut = leftOut;
    }

    /**
     * What a person is told of, newest first. The path below /activities is the original API's.
     *
     * @param only {@code mentions} for what others said to that person; everything when none
     */
    @Get(uris = {"/notifications", "/activities/notifications"})
    HttpResponse<List<NotificationBody>> page(
            Person me,
            @Nullable @QueryValue @Pattern(regexp = "mentions") String only,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        InboxPage page = inbox.page(only != null, before, limit);
        facts.feedItems(page.items().size());
        List<NotificationBody> body =
                page.items().stream().map(item -> NotificationBody.of(item, me)).toList();
        String path = only == null ? "/notifications" : "/notifications?only=" + only;
        MutableHttpResponse<List<NotificationBody>> answer =
                leftOut.of(HttpResponse.ok(body), page.complete() ? List.of() : List.of("message"));
        return NextPage.link(answer, path, page.next(), limit).header(UNREAD_COUNT, String.valueOf(page.unreadCount()));
    }

    /** How many are unread. */
    @Get("/notifications/unread-count")
    UnreadCount unreadCount() {
        return notifications.unreadCount();
    }

    /** Marks all as read, or those up to one. */
    @Post("/notifications/read")
    UnreadCount markRead(@Body @Nullable ReadRequest body) {
        UUID conversation = body == null ? null : body.messageGroupUuid();
        return conversation == null
                ? notifications.markRead(body == null ? null : body.upTo())
                : notifications.markConversationRead(conversation);
    }
}
