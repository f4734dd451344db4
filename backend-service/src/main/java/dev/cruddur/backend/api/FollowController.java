package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Follows;
import dev.cruddur.backend.domain.PeoplePage;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who follows whom. */
@Controller("/users/@{handle}")
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowController {

    private final Follows follows;
    private final SpanFacts facts;

    FollowController(Follows follows, SpanFacts facts) {
        this.follows = follows;
        this.facts = facts;
    }

    /** Follows somebody. Again is no error. */
    @Put("/follow")
    @Secured(Roles.USER)
    FollowBody follow(Person me, String handle) {
        return FollowBody.of(follows.follow(me, handle));
    }

    /** Follows somebody no longer. */
    @Delete("/follow")
    @Secured(Roles.USER)
    FollowBody unfollow(Person me, String handle) {
        return FollowBody.of(follows.unfollow(me, handle));
    }

    /** Who follows somebody, the latest first. */
    @Get("/followers")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<List<ListedPersonBody>> followers(
            @Nullable Person me,
            String handle,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return list(follows.followers(handle, me, before, limit), "followers", limit);
    }

    /** Whom somebody follows, the latest first. */
    @Get("/following")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<List<ListedPersonBody>> following(
            @Nullable Person me,
            String handle,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return list(follows.following(handle, me, before, limit), "following", limit);
    }

    private HttpResponse<List<ListedPersonBody>> list(PeoplePage page, String name, int limit) {
        facts.feedItems(page.people().size());
        List<ListedPersonBody> body =
                page.people().stream().map(ListedPersonBody::of).toList();
        String path = "/users/@" + page.of().handle() + "/" + name;
        return NextPage.link(HttpResponse.ok(body), path, page.next(), limit);
    }
}
