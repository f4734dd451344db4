package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.Box;
import dev.cruddur.viewer.analysis.Comparison;
import dev.cruddur.viewer.analysis.Difference;
import dev.cruddur.viewer.analysis.HeatMap;
import dev.cruddur.viewer.analysis.Operations;
import dev.cruddur.viewer.analysis.ServiceMap;
import dev.cruddur.viewer.search.Durations;
import dev.cruddur.viewer.search.Times;
import dev.cruddur.viewer.search.TraceSearch;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What many spans say together. Each answer looks at the newest traces first, and at 200,000 spans at most. */
@Validated
@Controller("/api/analysis")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnalysisController {

    private static final int MAX_SPANS = 200_000;

    /** Attributes are decoded one by one, so that fewer spans have to do. */
    private static final int MAX_COMPARED_SPANS = 20_000;

    private static final int MAX_TRACES = 50_000;

    private final TraceSearch search;
    private final TraceStore store;
    private final Turns turns;

    AnalysisController(TraceSearch search, TraceStore store, Turns turns) {
        this.turns = turns;
        this.search = search;
        this.store = store;
    }

    /**
     * How many spans of which duration began when.
     *
     * @param wanted which spans are meant
     * @param columns how many stretches of time
     * @param rows how many ranges of durations
     */
    @Get("/heatmap")
    HeatMapAnswer heatMap(
            @RequestBean FilterParameters wanted,
            @QueryValue(defaultValue = "60") @Min(1) @Max(500) int columns,
            @QueryValue(defaultValue = "24") @Min(1) @Max(100) int rows) {
        return turns.take(() -> HeatMapAnswer.of(HeatMap.of(spans(wanted, MAX_SPANS), columns, rows)));
    }

    /**
     * What distinguishes the spans inside a box of the heat map from the others that are meant: of each attribute the
     * values whose frequency differs most, at most 20,000 of the newest spans being looked at.
     *
     * @param wanted which spans are meant
     * @param box which of them are inside
     */
    @Get("/difference")
    DifferenceAnswer difference(@RequestBean FilterParameters wanted, @RequestBean BoxParameters box) {
        return turns.take(() -> DifferenceAnswer.of(Difference.of(spans(wanted, MAX_COMPARED_SPANS), box.box())));
    }

    /**
     * Rate, errors and durations of what services were asked for, by service and route, over time.
     *
     * @param wanted which spans are meant
     * @param columns how many stretches of time
     */
    @Get("/red")
    OperationsAnswer red(
            @RequestBean FilterParameters wanted, @QueryValue(defaultValue = "30") @Min(1) @Max(200) int columns) {
        return turns.take(() -> OperationsAnswer.of(Operations.byRoute(spans(wanted, MAX_SPANS), columns)));
    }

    /**
     * The same of all spans by their names, not over time.
     *
     * @param wanted which spans are meant
     */
    @Get("/operations")
    OperationsAnswer operations(@RequestBean FilterParameters wanted) {
        return turns.take(() -> OperationsAnswer.of(Operations.byName(spans(wanted, MAX_SPANS))));
    }

    /**
     * Who calls whom, in the traces with a span that is meant: services, and the databases, queues and others that they
     * call and that send no spans themselves.
     *
     * @param wanted which spans are meant
     */
    @Get("/map")
    ServiceMapAnswer map(@RequestBean FilterParameters wanted) {
        return turns.take(() -> ServiceMapAnswer.of(ServiceMap.of(search.traces(wanted.filter(), null, MAX_TRACES))));
    }

    /**
     * Two traces laid side by side.
     *
     * @param left the id of the one before
     * @param right the id of the one after
     */
    @Get("/compare")
    ComparisonAnswer compare(@QueryValue String left, @QueryValue String right) {
        return turns.take(() -> ComparisonAnswer.of(Comparison.of(trace("left", left), trace("right", right))));
    }

    private Trace trace(String parameter, String traceId) {
        var id = Parameter.read(parameter, traceId, AnalysisController::id);
        return store.find(id)
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, "there is no trace " + traceId + " here"));
    }

    private static TraceId id(String text) {
        return TraceId.parse(text).orElseThrow(() -> new IllegalArgumentException("not a trace id: " + text));
    }

    private List<StoredSpan> spans(FilterParameters wanted, int limit) {
        return search.spans(wanted.filter()).limit(limit).toList();
    }

    /**
     * A part of a heat map. What is absent has no bound.
     *
     * @param boxFrom begun then or later, RFC 3339
     * @param boxTo begun before
     * @param boxMinDuration at least this long, such as {@code 100ms}
     * @param boxMaxDuration shorter than this
     */
    @Introspected
    record BoxParameters(
            @QueryValue("box_from") @Nullable String boxFrom,
            @QueryValue("box_to") @Nullable String boxTo,
            @QueryValue("box_min_duration") @Nullable String boxMinDuration,
            @QueryValue("box_max_duration") @Nullable String boxMaxDuration) {

        Box box() {
            return new Box(
                    Parameter.read("box_from", boxFrom, Times::parse, Long.MIN_VALUE),
                    Parameter.read("box_to", boxTo, Times::parse, Long.MAX_VALUE),
                    Parameter.read("box_min_duration", boxMinDuration, Durations::parse, 0L),
                    Parameter.read("box_max_duration", boxMaxDuration, Durations::parse, Long.MAX_VALUE));
        }
    }
}
