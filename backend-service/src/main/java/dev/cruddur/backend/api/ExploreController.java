package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Explorer;
import dev.cruddur.backend.domain.Feed;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.TrendingTag;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to find. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ExploreController {

    private final Explorer explorer;
    private final SpanFacts facts;

    ExploreController(Explorer explorer, SpanFacts facts) {
        this.explorer = explorer;
        this.facts = facts;
    }

    /** Cruds with these words or tags, newest first. */
    @Get("/activities/search")
    HttpResponse<List<CrudBody>> search(
            @Nullable @QueryValue String term,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed feed = explorer.search(term, before, limit);
        facts.feedItems(feed.items().size());
        List<CrudBody> body = feed.items().stream().map(CrudBody::of).toList();
        String encoded = URLEncoder.encode(Objects.requireNonNullElse(term, ""), StandardCharsets.UTF_8);
        return NextPage.link(HttpResponse.ok(body), "/activities/search?term=" + encoded, feed.next(), limit);
    }

    /** The tags that are used most just now. */
    @Get("/activities/trending")
    List<TrendingTag> trending() {
        return explorer.trending();
    }

    /** People who have written of late. */
    @Get("/users/suggested")
    List<Person> suggested(@Nullable Person me) {
        return explorer.suggested(me);
    }
}
