package dev.cruddur.viewer.api;

import static dev.cruddur.viewer.support.Spans.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class TraceListTest {

    private final ViewerClient viewer;

    TraceListTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @Test
    void line_sumsUpItsTrace() {
        var traceId = Spans.newTraceId();
        var root = Spans.span(traceId).setName("GET /").setEndTimeUnixNano(NEW_YEAR + 5_000);
        var child = Spans.span(traceId)
                .setParentSpanId(root.getSpanId())
                .setStartTimeUnixNano(NEW_YEAR + 1_000)
                .setEndTimeUnixNano(NEW_YEAR + 9_000)
                .setStatus(Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR));
        viewer.send(Spans.from("line-b", child.build()));
        viewer.send(Spans.from("line-a", root.build()));

        assertThat(viewer.get("/api/traces?service=line-b").body()).asString().isEqualTo("""
                {"traces":[{"trace_id":"%s","root_service":"line-a","root_name":"GET /",\
                "start_time":"2026-01-01T00:00:00Z","duration_nanos":9000,"span_count":2,\
                "service_names":["line-a","line-b"],"error_count":1,"matched_spans":1,"missing_parents":0,"log_count":0,\
                "pinned":false}]}""".formatted(
                        Spans.hex(traceId)));
    }

    @Test
    void rootNotHereYet_earliestSpanStandsIn() {
        var traceId = Spans.newTraceId();
        var orphan = Spans.span(traceId).setParentSpanId(Spans.newSpanId()).setName("orphan");
        var below = Spans.span(traceId).setParentSpanId(orphan.getSpanId()).setStartTimeUnixNano(NEW_YEAR - 5);
        viewer.send(Spans.from("orphanage", below.build(), orphan.build()));

        assertThat(names("service=orphanage")).containsExactly("orphan");
    }

    @Test
    void list_isNewestFirstAndLimited() {
        viewer.send(Spans.from("ordered", at(2), at(3), at(1)));

        assertThat(names("service=ordered&limit=2")).containsExactly("at 3", "at 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=many"})
    void limitOutOfRange_isAProblem(String query) {
        var response = viewer.get("/api/traces?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(ViewerClient.json(response).get("instance").getStringValue()).isEqualTo("/api/traces");
    }

    @Test
    void health_isUp() {
        assertThat(viewer.get("/health").body()).asString().contains("\"status\":\"UP\"");
    }

    private static Span at(long nanos) {
        ByteString traceId = Spans.newTraceId();
        return Spans.span(traceId)
                .setName("at " + nanos)
                .setStartTimeUnixNano(NEW_YEAR + nanos)
                .build();
    }

    private List<String> names(String query) {
        var traces = ViewerClient.json(viewer.get("/api/traces?" + query)).get("traces");
        return StreamSupport.stream(traces.values().spliterator(), false)
                .map(trace -> trace.get("root_name").getStringValue())
                .toList();
    }
}
