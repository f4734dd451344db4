package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Feed;
import dev.cruddur.activities.domain.PersonalFeeds;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has left behind beside their cruds; everybody may look. */
@Controller("/activities/by/{author}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonalController {

    private final PersonalFeeds feeds;
    private final ViewerEyes eyes;
    private final SpanFacts span;

    PersonalController(PersonalFeeds feeds, ViewerEyes eyes, SpanFacts span) {
        this.feeds = feeds;
        this.eyes = eyes;
        this.span = span;
    }

    /** Somebody's replies, newest first. */
    @Get("/replies")
    FeedView replies(
            @Nullable Identity viewer,
            @PathVariable UUID author,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return view(viewer, feeds.replies(author, before, limit));
    }

    /** What somebody likes, newest like first. {@code before} is where a page said that the next begins: a like. */
    @Get("/likes")
    FeedView likes(
            @Nullable Identity viewer,
            @PathVariable UUID author,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return view(viewer, feeds.likes(author, before, limit));
    }

    private FeedView view(@Nullable Identity viewer, Feed feed) {
        span.feedItems(feed.activities().size());
        return eyes.see(viewer, feed);
    }
}
