package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.MessageGroups;
import dev.cruddur.backend.domain.MessagePage;
import dev.cruddur.backend.domain.Messages;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.UnreadCount;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What two people write to each other. */
@Controller("/messages")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageController {

    private final Messages messages;
    private final MessageGroups groups;
    private final SpanFacts facts;

    MessageController(Messages messages, MessageGroups groups, SpanFacts facts) {
        this.messages = messages;
        this.groups = groups;
        this.facts = facts;
    }

    /** Oldest first; {@code rel="next"} leads to older ones. */
    @Get("/{groupUuid}")
    HttpResponse<List<MessageBody>> page(
            Person me,
            UUID groupUuid,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        MessagePage page = groups.messages(me, groupUuid, before, limit);
        facts.feedItems(page.items().size());
        List<MessageBody> body = page.items().stream().map(MessageBody::of).toList();
        return NextPage.link(HttpResponse.ok(body), "/messages/" + groupUuid, page.next(), limit);
    }

    @Post
    @Status(HttpStatus.CREATED)
    MessageBody send(Person me, @Nullable @Header("Idempotency-Key") String idempotencyKey, @Body MessageForm form) {
        return MessageBody.of(messages.send(me, form.checked(idempotencyKey)));
    }

    /** Answers in how many conversations something is unread. */
    @Post("/{groupUuid}/read")
    UnreadCount markRead(Person me, UUID groupUuid, @Body @Nullable ReadRequest body) {
        if (!groups.markRead(me, groupUuid, body == null ? null : body.upTo())) {
            facts.degraded(List.of("notifications"));
        }
        return groups.unreadCount(me);
    }
}
