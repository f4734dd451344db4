package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Cruds;
import dev.cruddur.backend.domain.Feed;
import dev.cruddur.backend.domain.Person;
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
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cruds, with their authors. */
@Controller("/activities")
@ExecuteOn(TaskExecutors.BLOCKING)
class ActivityController {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Cruds cruds;
    private final SpanFacts facts;

    ActivityController(Cruds cruds, SpanFacts facts) {
        this.cruds = cruds;
        this.facts = facts;
    }

    /** Everybody's cruds that started by themselves, newest first. */
    @Get("/home")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<List<CrudBody>> home(
            @Nullable @QueryValue UUID before, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed feed = cruds.home(before, limit);
        facts.feedItems(feed.items().size());
        List<CrudBody> body = feed.items().stream().map(CrudBody::of).toList();
        return NextPage.link(HttpResponse.ok(body), "/activities/home", feed.next(), limit);
    }

    /** A crud of that person, what it answers, and every reply below it, oldest first. */
    @Get("/@{handle}/status/{uuid}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    ConversationBody conversation(String handle, UUID uuid) {
        return ConversationBody.of(cruds.conversation(handle, uuid));
    }

    /** Posts a crud; with a key, once, however often it is repeated. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.USER)
    CrudBody post(Person me, @Nullable @Header(IDEMPOTENCY_KEY) String key, @Body CrudForm form) {
        return CrudBody.of(cruds.post(me, form.message(), form.ttl(), key));
    }

    /** Replies to a crud or a reply; with a key, once, however often it is repeated. */
    @Post("/{uuid}/reply")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.USER)
    CrudBody reply(Person me, UUID uuid, @Nullable @Header(IDEMPOTENCY_KEY) String key, @Body CrudForm form) {
        return CrudBody.of(cruds.reply(me, uuid, form.message(), key));
    }
}
