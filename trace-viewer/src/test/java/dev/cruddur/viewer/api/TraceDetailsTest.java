package dev.cruddur.viewer.api;

import static dev.cruddur.viewer.support.Spans.NEW_YEAR;
import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Logs;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class TraceDetailsTest {

    private final ViewerClient viewer;
    private final ByteString traceId = Spans.newTraceId();
    private final String path = "/api/traces/" + Spans.hex(traceId);

    TraceDetailsTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @Test
    void missingParent_isNamedUntilItArrives() {
        var root = Spans.span(traceId).setSpanId(Spans.spanId(7)).setName("root");
        viewer.send(Spans.from(
                "shop", Spans.span(traceId).setParentSpanId(root.getSpanId()).build()));

        assertThat(details().get("missing_parents").get(0).getStringValue()).isEqualTo("0000000000000007");
        assertThat(details().get("summary").get("missing_parents").getIntValue())
                .isEqualTo(1);

        viewer.send(Spans.from("shop", root.build()));

        assertThat(details().get("summary").get("missing_parents").getIntValue())
                .isZero();
        assertThat(details().get("summary").get("root_name").getStringValue()).isEqualTo("root");
    }

    @Test
    void clockThatIsOff_isToldAndTimesStayAsTheyWere() {
        var client = Spans.span(traceId).setKind(SpanKind.SPAN_KIND_CLIENT);
        var server = Spans.span(traceId)
                .setParentSpanId(client.getSpanId())
                .setStartTimeUnixNano(NEW_YEAR + 5_000_000_000L)
                .setEndTimeUnixNano(NEW_YEAR + 5_000_000_000L);
        viewer.send(Spans.from("shop", client.build()));
        viewer.send(Spans.from("bank", server.build()));

        var offset = details().get("clock_offsets").get(0);
        assertThat(offset.get("service").getStringValue()).isEqualTo("bank");
        assertThat(offset.get("offset_nanos").getLongValue()).isEqualTo(-4_995_000_000L);
        assertThat(viewer.spans(traceId).getLast().get("startTimeUnixNano").getStringValue())
                .isEqualTo(Long.toString(NEW_YEAR + 5_000_000_000L));
    }

    @Test
    void otlp_isTheWholeTraceWithItsLogs() {
        viewer.send(Spans.from("shop", Spans.span(traceId).build()));
        viewer.post("/v1/logs", PROTOBUF, Logs.from("shop", Logs.log("sold").setTraceId(traceId)));
        var response = viewer.get(path + "/otlp");
        var document = ViewerClient.json(response);

        assertThat(response.headers().firstValue("content-disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("trace-" + Spans.hex(traceId) + ".json"));
        assertThat(ViewerClient.spansIn(document)).hasSize(1);
        assertThat(document.get("resourceLogs")
                        .get(0)
                        .get("scopeLogs")
                        .get(0)
                        .get("logRecords")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void pin_keepsTheTraceUntilItIsTakenAway() {
        viewer.send(Spans.from("shop", Spans.span(traceId).build()));

        assertThat(viewer.request("PUT", path + "/pin").statusCode()).isEqualTo(204);
        assertThat(details().get("summary").get("pinned").getBooleanValue()).isTrue();
        assertThat(viewer.request("DELETE", path + "/pin").statusCode()).isEqualTo(204);
        assertThat(details().get("summary").get("pinned").getBooleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/otlp"})
    void unknownTrace_isAProblem(String what) {
        assertThat(viewer.get(path + what).statusCode()).isEqualTo(404);
        assertThat(viewer.request("PUT", path + "/pin").statusCode()).isEqualTo(404);
        assertThat(viewer.get("/api/traces/xyz" + what).statusCode()).isEqualTo(400);
    }

    private JsonNode details() {
        return ViewerClient.json(viewer.get(path));
    }
}
