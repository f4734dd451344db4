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

    private final Cruds cruds;
    private final SpanFacts facts;

    ActivityController(Cruds cruds, SpanFacts facts) {
        this.cruds = cruds;
        this.facts = facts;
    }

    @Get("/home")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<List<CrudBody>> home(
            @Nullable @QueryValue UUID before, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed feed = cruds.home(before, limit);
        facts.feedItems(feed.items().size());
        List<CrudBody> body = feed.items().stream().map(CrudBody::of).toList();
        return NextPage.link(HttpResponse.ok(body), "/activities/home", feed.next(), limit);
    }

    @Get("/@{handle}/status/{uuid}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    ConversationBody conversation(String handle, UUID uuid) {
        return ConversationBody.of(cruds.conversation(handle, uuid));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.USER)
    CrudBody post(Person me, @Body CrudForm form) {
        return CrudBody.of(cruds.post(me, form.message(), form.ttl()));
    }

    @Post("/{uuid}/reply")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.USER)
    CrudBody reply(Person me, UUID uuid, @Body CrudForm form) {
        return CrudBody.of(cruds.reply(me, uuid, form.message()));
    }
}
