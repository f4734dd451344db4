package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Cruds;
import dev.cruddur.activities.domain.Feed;
import dev.cruddur.defaults.identity.Identity;
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

/** What everybody may read; whoever is signed in is told, too, what they have done with it. */
@Controller("/activities")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReadController {

    private final Cruds cruds;
    private final ViewerEyes eyes;
    private final SpanFacts span;

    ReadController(Cruds cruds, ViewerEyes eyes, SpanFacts span) {
        this.cruds = cruds;
        this.eyes = eyes;
        this.span = span;
    }

    /** Cruds that started by themselves, newest first. */
    @Get("/home")
    FeedView home(
            @Nullable Identity viewer,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed feed = cruds.home(before, limit);
        span.feedItems(feed.activities().size());
        return eyes.see(viewer, feed);
    }

    /** The limits of cruds and replies. */
    @Get("/rules")
    RulesView rules() {
        return RulesView.current();
    }

    /** A crud or reply, what it answers, and every reply below it, oldest first. */
    @Get("/{uuid}")
    ThreadView thread(@Nullable Identity viewer, @PathVariable UUID uuid) {
        return eyes.see(viewer, cruds.thread(uuid));
    }

    /** Those of them that are alive, in no particular order. */
    @Get
    List<ActivityView> alive(@Nullable Identity viewer, @QueryValue @Size(max = 100) List<UUID> uuid) {
        return eyes.see(viewer, cruds.alive(uuid));
    }
}
