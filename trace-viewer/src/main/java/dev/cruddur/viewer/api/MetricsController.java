package dev.cruddur.viewer.api;

import dev.cruddur.viewer.metrics.MetricSeries;
import dev.cruddur.viewer.metrics.MetricStore;
import dev.cruddur.viewer.metrics.SearchedSeries;
import dev.cruddur.viewer.search.Field;
import dev.cruddur.viewer.search.Filter;
import dev.cruddur.viewer.search.FilterParser;
import dev.cruddur.viewer.search.Operand;
import dev.cruddur.viewer.search.Operator;
import dev.cruddur.viewer.search.Times;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The metrics that came in lately. */
@Controller("/api/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MetricsController {

    private final MetricStore store;

    MetricsController(MetricStore store) {
        this.store = store;
    }

    /**
     * What there is, by name.
     *
     * @param service only what this service sent
     */
    @Get
    MetricList names(@QueryValue @Nullable String service) {
        var byName = store.all().stream()
                .filter(series -> isWanted(series, filter(service, null)))
                .collect(
                        Collectors.groupingBy(series -> series.key().info().name(), TreeMap::new, Collectors.toList()));
        return new MetricList(byName.values().stream().map(MetricLine::of).toList());
    }

    /**
     * One metric as series of points, the oldest point first: at most 200 series, of each the latest 1,000 points.
     *
     * @param service only what this service sent
     * @param query a filter of series, such as {@code http.route = "/api/health" and service != shop}
     * @param from only points of then or later, RFC 3339
     * @param to only points before
     */
    @Get("/{name}")
    MetricAnswer series(
            String name,
            @QueryValue @Nullable String service,
            @QueryValue @Nullable String query,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to) {
        var filter = filter(service, query);
        var all = store.all().stream()
                .filter(series -> series.key().info().name().equals(name))
                .toList();
        if (all.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "there is no metric " + name + " here");
        }
        var start = Parameter.read("from", from, Times::parse, Long.MIN_VALUE);
        var end = Parameter.read("to", to, Times::parse, Long.MAX_VALUE);
        var wanted = all.stream().filter(series -> isWanted(series, filter)).toList();
        return MetricAnswer.of(all.getLast().key().info(), wanted, start, end);
    }

    private static boolean isWanted(MetricSeries series, Filter filter) {
        return filter.matches(new SearchedSeries(series.key()));
    }

    private static Filter filter(@Nullable String service, @Nullable String query) {
        var ofService = service == null
                ? Filter.everything()
                : new Filter.Condition(Field.Own.SERVICE, Operator.EQUAL, Operand.text(service));
        return new Filter.And(List.of(ofService, FilterParser.parse(query == null ? "" : query)));
    }
}
