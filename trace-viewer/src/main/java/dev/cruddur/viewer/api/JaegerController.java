package dev.cruddur.viewer.api;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/** Traces as Jaeger's query API v3 answers them (jaeger-idl, api_v3/query_service.proto, by its HTTP gateway). */
@Controller("/api/v3/traces")
@ExecuteOn(TaskExecutors.BLOCKING)
final class JaegerController {

    private final TraceStore store;
    private final JsonMapper json;

    JaegerController(TraceStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** A trace, whole. */
    @Get("/{traceId}")
    byte[] trace(String traceId) {
        var id = TraceId.parse(traceId)
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.BAD_REQUEST, "malformed parameter trace_id: not a trace id"));
        return result(store.find(id)
                .map(Trace::spans)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "trace not found")));
    }

    /** Traces with a span that is all that is asked for, newest first. */
    @Get
    byte[] search(HttpRequest<?> request) {
        var parameters = new JaegerParameters(request.getParameters(), json);
        var traces = NewestFirst.of(store.all(), parameters.query()::matches, parameters.depth());
        if (traces.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "No traces found");
        }
        return result(traces.stream().flatMap(trace -> trace.spans().stream()).toList());
    }

    private static byte[] result(List<StoredSpan> spans) {
        return OtlpJson.document(json -> {
            json.writeStartObject();
            json.writeFieldName("result");
            SpansJson.write(json, spans);
            json.writeEndObject();
        });
    }
}
