package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.AuthorFeed;
import dev.cruddur.activities.domain.Explorer;
import dev.cruddur.activities.domain.Feed;
import dev.cruddur.activities.domain.Timeline;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.rules.SearchTerm;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may look for. */
@Controller("/activities")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ExploreController {

    private final Explorer explorer;
    private final ViewerEyes eyes;
    private final SpanFacts span;

    ExploreController(Explorer explorer, ViewerEyes eyes, SpanFacts span) {
        this.explorer = explorer;
        this.eyes = eyes;
        this.span = span;
    }

    /** A page of what somebody posted and reposted, newest first. */
    @Get("/by/{author}")
    AuthorFeedView byAuthor(
            @Nullable Identity viewer,
            @PathVariable UUID author,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AuthorFeed found = explorer.byAuthor(author, before, limit);
        span.feedItems(found.timeline().entries().size());
        return AuthorFeedView.of(found.crudsCount(), eyes.see(viewer, found.timeline()));
    }

    /** A page of what those people posted and reposted, newest first. */
    // A read, and a POST all the same: as many people as somebody may follow fit no address.
    @Post("/feed")
    FeedView byPeople(@Nullable Identity viewer, @Body @Valid FeedRequest body) {
        Timeline found = explorer.byPeople(body.authors(), body.before(), body.limit());
        span.feedItems(found.entries().size());
        return eyes.see(viewer, found);
    }

    /** Cruds with these words or tags, newest first. */
    @Get("/search")
    FeedView search(
            @Nullable Identity viewer,
            @Nullable @QueryValue String term,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Feed found = explorer.search(SearchTerm.of(term), before, limit);
        span.feedItems(found.activities().size());
        return eyes.see(viewer, found);
    }

    /** The tags that are used most just now. */
    @Get("/trending")
    List<TrendingTagView> trending(@QueryValue(defaultValue = "5") @Min(1) @Max(50) int limit) {
        return explorer.trending(limit).stream().map(TrendingTagView::of).toList();
    }

    /** Tags that begin so or are alike, with how many carry them. */
    @Get("/tags")
    List<TrendingTagView> tags(
            @Nullable @QueryValue String term,
            @QueryValue(defaultValue = "0") @Min(0) @Max(10_000) int offset,
            @QueryValue(defaultValue = "20") @Min(1) @Max(101) int limit) {
        return explorer.tags(SearchTerm.of(term), offset, limit).stream()
                .map(TrendingTagView::of)
                .toList();
    }

    /** Who wrote last. */
    @Get("/authors")
    List<UUID> newestAuthors(@QueryValue(defaultValue = "5") @Min(1) @Max(50) int limit) {
        return explorer.newestAuthors(limit);
    }
}
