package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Findings;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.Search;
import dev.cruddur.backend.domain.TrendingTag;
import dev.cruddur.defaults.rules.SearchTerm;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One term, looked for everywhere, or among people or tags alone. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {

    private final Search search;
    private final SpanFacts facts;
    private final LeftOut leftOut;

    SearchController(Search search, SpanFacts facts, LeftOut leftOut) {
        this.search = search;
        this.facts = facts;
        this.leftOut = leftOut;
    }

    /** The first people, tags and cruds that match. */
    @Get("/search")
    HttpResponse<FindingsBody> everywhere(
            @Nullable @QueryValue String term, @QueryValue(defaultValue = "4") @Min(1) @Max(20) int limit) {
        Findings found = search.everywhere(SearchTerm.of(term), limit);
        return leftOut.of(HttpResponse.ok(FindingsBody.of(found)), found.leftOut());
    }

    /** People whose handle or name matches, the closest first. */
    @Get("/users/search")
    HttpResponse<List<Person>> people(
            @Nullable @QueryValue String term,
            @QueryValue(defaultValue = "0") @Min(0) @Max(10_000) int offset,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        SearchTerm checked = SearchTerm.of(term);
        return page("/users/search", checked, search.people(checked, offset, limit + 1), offset, limit);
    }

    /** Tags that match, with how many carry them. */
    @Get("/activities/tags")
    HttpResponse<List<TrendingTag>> tags(
            @Nullable @QueryValue String term,
            @QueryValue(defaultValue = "0") @Min(0) @Max(10_000) int offset,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        SearchTerm checked = SearchTerm.of(term);
        return page("/activities/tags", checked, search.tags(checked, offset, limit + 1), offset, limit);
    }

    /** A page out of one more than it may hold, which tells whether there is another. */
    private <T> HttpResponse<List<T>> page(String path, SearchTerm term, List<T> found, int offset, int limit) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        facts.feedItems(items.size());
        return NextPage.link(HttpResponse.ok(items), path, term, found.size() > limit ? offset + limit : null, limit);
    }
}
