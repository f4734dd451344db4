package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Cruds;
import dev.cruddur.activities.domain.Feed;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may read. */
@Controller("/activities")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReadController {

    private final Cruds cruds;
    private final SpanFacts span;

    ReadController(Cruds cruds, SpanFacts span) {
        this.cruds = cruds;
        this.span = span;
    }

    @Get("/home")
    FeedView home(@Nullable @QueryValue UUID before, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed feed = cruds.home(before, limit);
        span.feedItems(feed.activities().size());
        return FeedView.of(feed);
    }

    @Get("/rules")
    RulesView rules() {
        return RulesView.current();
    }

    @Get("/{uuid}")
    ThreadView thread(@PathVariable UUID uuid) {
        return ThreadView.of(cruds.thread(uuid));
    }

    @Get
    List<ActivityView> alive(@QueryValue @Size(max = 100) List<UUID> uuid) {
        return cruds.alive(uuid).stream().map(ActivityView::of).toList();
    }
}
