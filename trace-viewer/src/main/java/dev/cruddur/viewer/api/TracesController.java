package dev.cruddur.viewer.api;

import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
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

    private final TraceStore store;

    TracesController(TraceStore store) {
        this.store = store;
    }

    /** The newest traces, by the start of their first span; with a service, those in which it has a part. */
    @Get
    TraceList newest(
            @QueryValue(defaultValue = "20") @Min(1) @Max(1000) int limit, @QueryValue @Nullable String service) {
        var traces = NewestFirst.of(
                store.all(),
                trace -> service == null || trace.summary().serviceNames().contains(service),
                limit);
        return new TraceList(traces.stream().map(TraceList.Line::of).toList());
    }
}
