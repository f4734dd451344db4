package dev.cruddur.viewer.api;

import dev.cruddur.viewer.search.Field.Own;
import dev.cruddur.viewer.search.Filter;
import dev.cruddur.viewer.search.Filter.Condition;
import dev.cruddur.viewer.search.FilterParser;
import dev.cruddur.viewer.search.InvalidParameterException;
import dev.cruddur.viewer.search.LogPosition;
import dev.cruddur.viewer.search.Operand;
import dev.cruddur.viewer.search.Operator;
import dev.cruddur.viewer.search.Severity;
import dev.cruddur.viewer.search.Times;
import dev.cruddur.viewer.search.TraceSearch;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logs, of traces and without one. */
@Validated
@Controller("/api/logs")
@ExecuteOn(TaskExecutors.BLOCKING)
class LogsController {

    private final TraceSearch search;
    private final Turns turns;

    LogsController(TraceSearch search, Turns turns) {
        this.turns = turns;
        this.search = search;
    }

    /**
     * The logs that are meant, the latest first.
     *
     * @param wanted which logs are meant; without any parameter, all
     * @param limit how many at most
     * @param after the {@code next} of the page before
     */
    @Get
    LogList latest(
            @RequestBean Wanted wanted,
            @QueryValue(defaultValue = "100") @Min(1) @Max(1000) int limit,
            @QueryValue @Nullable String after) {
        var filter = wanted.filter();
        var place = position(after);
        var found = turns.take(() -> search.logs(filter, place, limit));
        var next = found.next();
        return new LogList(found.logs().stream().map(LogLine::of).toList(), next == null ? null : next.toString());
    }

    private static @Nullable LogPosition position(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        return LogPosition.parse(after)
                .orElseThrow(() -> new InvalidParameterException("after", "not the next of a page: " + after));
    }

    /**
     * Which logs are meant: all that is given must hold.
     *
     * @param query a filter, such as {@code body contains "refused" and severity >= warn}
     * @param service the name of a service
     * @param severity at least as grave as trace, debug, info, warn, error or fatal
     * @param text what the body contains, in whatever case
     * @param from of then or later, RFC 3339
     * @param to before
     */
    @Introspected
    record Wanted(
            @QueryValue @Nullable String query,
            @QueryValue @Nullable String service,
            @QueryValue @Nullable String severity,
            @QueryValue @Nullable String text,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to) {

        Filter filter() {
            var all = new ArrayList<Filter>();
            all.add(FilterParser.parse(query == null ? "" : query));
            if (service != null) {
                all.add(new Condition(Own.SERVICE, Operator.EQUAL, Operand.text(service)));
            }
            if (severity != null) {
                var least = Parameter.read("severity", severity, Wanted::severityNamed);
                all.add(new Condition(Own.SEVERITY, Operator.AT_LEAST, Operand.whole(least.rank())));
            }
            if (text != null) {
                all.add(new Condition(Own.BODY, Operator.CONTAINS, Operand.text(text)));
            }
            if (from != null) {
                var start = Operand.whole(Parameter.read("from", from, Times::parse));
                all.add(new Condition(Own.TIME, Operator.AT_LEAST, start));
            }
            if (to != null) {
                var end = Operand.whole(Parameter.read("to", to, Times::parse));
                all.add(new Condition(Own.TIME, Operator.LESS, end));
            }
            return new Filter.And(List.copyOf(all));
        }

        private static Severity severityNamed(String name) {
            return Severity.named(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a severity is trace, debug, info, warn, error or fatal, and not " + name));
        }
    }
}
