package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Feed;
import dev.cruddur.backend.domain.FollowingFeed;
import dev.cruddur.backend.domain.Person;
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

/** The feed of those whom one follows. */
@Controller("/activities/following")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowingController {

    private final FollowingFeed following;
    private final SpanFacts facts;

    FollowingController(FollowingFeed following, SpanFacts facts) {
        this.following = following;
        this.facts = facts;
    }

    /** What those whom one follows, and oneself, posted and reposted, newest first. */
    @Get
    HttpResponse<List<CrudBody>> page(
            Person me,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed feed = following.page(me, before, limit);
        facts.feedItems(feed.items().size());
        List<CrudBody> body = feed.items().stream().map(CrudBody::of).toList();
        return NextPage.link(HttpResponse.ok(body), "/activities/following", feed.next(), limit);
    }
}
