package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.ClockOffsets;
import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.Supplier;

/** One trace. */
@Controller("/api/traces/{traceId}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TraceController {

    private final TraceStore store;

    TraceController(TraceStore store) {
        this.store = store;
    }

    /**
     * What is known of the trace as a whole. Its spans come by {@code /otlp} or, as they arrive, by {@code /stream}.
     */
    @Get
    TraceDetails details(String traceId) {
        var trace = find(traceId);
        return TraceDetails.of(trace, ClockOffsets.of(trace.spans()));
    }

    /** All spans and logs of the trace as they were sent, in one OTLP JSON document. */
    @Get("/otlp")
    HttpResponse<byte[]> otlp(String traceId) {
        var trace = find(traceId);
        return HttpResponse.ok(OtlpJson.document(json -> {
                    json.writeStartObject();
                    SpansJson.writeResources(json, trace.spans());
                    LogsJson.writeResources(json, trace.logs());
                    json.writeEndObject();
                }))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trace-" + trace.id() + ".json\"");
    }

    /** Keeps the trace for longer than others. Pinned traces take at most a quarter of the memory: 409 beyond. */
    @Put("/pin")
    HttpResponse<?> pin(String traceId) {
        return pin(traceId, true);
    }

    /** Lets the trace go when its time comes, as others do. */
    @Delete("/pin")
    HttpResponse<?> unpin(String traceId) {
        return pin(traceId, false);
    }

    private HttpResponse<?> pin(String traceId, boolean wanted) {
        return switch (store.pin(id(traceId), wanted).orElseThrow(notFound(traceId))) {
            case DONE -> HttpResponse.noContent();
            case NO_ROOM ->
                throw new HttpStatusException(
                        HttpStatus.CONFLICT, "The pinned traces take as much memory as they may; unpin one first.");
        };
    }

    private Trace find(String traceId) {
        return store.find(id(traceId)).orElseThrow(notFound(traceId));
    }

    private static TraceId id(String traceId) {
        return TraceId.parse(traceId)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.BAD_REQUEST, "not a trace id: " + traceId));
    }

    private static Supplier<HttpStatusException> notFound(String traceId) {
        return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "there is no trace " + traceId + " here");
    }
}
