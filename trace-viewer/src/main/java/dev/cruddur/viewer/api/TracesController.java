package dev.cruddur.viewer.api;

import dev.cruddur.viewer.search.InvalidParameterException;
import dev.cruddur.viewer.search.Position;
import dev.cruddur.viewer.search.TraceSearch;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** The latest traces in short, for lists. */
@Validated
@Controller("/api/traces")
@ExecuteOn(TaskExecutors.BLOCKING)
class TracesController {

    private final TraceSearch search;
    private final Turns turns;

    TracesController(TraceSearch search, Turns turns) {
        this.turns = turns;
        this.search = search;
    }

    /**
     * The traces with a span that is meant, the one that began last coming first.
     *
     * @param wanted which spans are meant; without any parameter, all
     * @param limit how many at most
     * @param after the {@code next} of the page before
     */
    @Get
    TraceList newest(
            @RequestBean FilterParameters wanted,
            @QueryValue(defaultValue = "20") @Min(1) @Max(1000) int limit,
            @QueryValue @Nullable String after) {
        var filter = wanted.filter();
        // One more than wanted tells whether there is a next page.
        var place = position(after);
        var found = turns.take(() -> search.traces(filter, place, limit + 1));
        var page = found.subList(0, Math.min(limit, found.size()));
        return new TraceList(
                page.stream().map(trace -> TraceLine.of(trace, filter)).toList(),
                found.size() > limit ? TraceSearch.position(page.getLast()).toString() : null);
    }

    private static @Nullable Position position(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        return Position.parse(after)
                .orElseThrow(() -> new InvalidParameterException("after", "not the next of a page: " + after));
    }
}
