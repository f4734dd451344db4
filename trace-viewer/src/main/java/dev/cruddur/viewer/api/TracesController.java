package dev.cruddur.viewer.api;

import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Comparator;

/** The latest traces in short, for lists. */
@Validated
@Controller("/api/traces")
@ExecuteOn(TaskExecutors.BLOCKING)
class TracesController {

    private static final Comparator<Trace> NEWEST_FIRST = Comparator.comparingLong(
                    (Trace trace) -> trace.summary().startUnixNano())
            .reversed();

    private final TraceStore store;

    TracesController(TraceStore store) {
        this.store = store;
    }

    /** The newest traces, by the start of their first span; with a service, those in which it has a part. */
    @Get
    TraceList newest(
            @QueryValue(defaultValue = "20") @Min(1) @Max(1000) int limit, @QueryValue @Nullable String service) {
        return new TraceList(store.all().stream()
                .filter(trace ->
                        service == null || trace.summary().serviceNames().contains(service))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(TraceList.Line::of)
                .toList());
    }
}
