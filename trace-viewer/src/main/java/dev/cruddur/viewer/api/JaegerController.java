package dev.cruddur.viewer.api;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.search.TraceSearch;
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

    /** Of the traces that are found, those after this many bytes of them stay away. */
    private static final long MAX_BYTES = 16 << 20;

    private final TraceStore store;
    private final TraceSearch search;
    private final Turns turns;
    private final JsonMapper json;

    JaegerController(TraceStore store, TraceSearch search, Turns turns, JsonMapper json) {
        this.turns = turns;
        this.store = store;
        this.search = search;
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
        return turns.take(() -> found(parameters));
    }

    private byte[] found(JaegerParameters parameters) {
        var traces = search.traces(parameters.query(), null, parameters.depth());
        if (traces.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "No traces found");
        }
        return result(fitting(traces).stream()
                .flatMap(trace -> trace.spans().stream())
                .toList());
    }

    /** As many from the beginning as one answer can carry; one at least. */
    private static List<Trace> fitting(List<Trace> traces) {
        var bytes = 0L;
        var count = 0;
        while (count < traces.size() && bytes < MAX_BYTES) {
            bytes += traces.get(count).bytes();
            count++;
        }
        return traces.subList(0, count);
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
