package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.MessageGroupPage;
import dev.cruddur.backend.domain.MessageGroups;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.UnreadCount;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whom somebody writes. */
@Controller("/message_groups")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageGroupController {

    private final MessageGroups groups;
    private final SpanFacts facts;

    MessageGroupController(MessageGroups groups, SpanFacts facts) {
        this.groups = groups;
        this.facts = facts;
    }

    @Get
    HttpResponse<List<MessageGroupBody>> page(
            Person me,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        MessageGroupPage page = groups.page(me, before, limit);
        facts.feedItems(page.items().size());
        List<MessageGroupBody> body =
                page.items().stream().map(MessageGroupBody::of).toList();
        return NextPage.link(HttpResponse.ok(body), "/message_groups", page.next(), limit)
                .header(NotificationController.UNREAD_COUNT, String.valueOf(page.unreadCount()));
    }

    /** Not traced: pages ask for it whenever their stream tells of a change, and not because of a click. */
    @Get("/unread-count")
    UnreadCount unreadCount(Person me) {
        return groups.unreadCount(me);
    }

    @Get("/{uuid}")
    MessageGroupBody find(Person me, UUID uuid) {
        return MessageGroupBody.of(groups.find(me, uuid));
    }

    @Get("/with/@{handle}")
    MessageGroupBody with(Person me, String handle) {
        return MessageGroupBody.of(groups.with(me, handle));
    }
}
