package dev.cruddur.viewer.api;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/** Jaeger's query API v3 (jaeger-idl, api_v3/query_service.proto, in the form of Jaeger's HTTP gateway). */
@Controller("/api/v3")
@ExecuteOn(TaskExecutors.BLOCKING)
final class JaegerController {

    private final TraceStore store;

    JaegerController(TraceStore store) {
        this.store = store;
    }

    @Get("/traces/{traceId}")
    byte[] trace(String traceId) {
        var id = TraceId.parse(traceId)
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.BAD_REQUEST, "malformed parameter trace_id: not a trace id"));
        return result(store.find(id)
                .map(Trace::spans)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "trace not found")));
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
