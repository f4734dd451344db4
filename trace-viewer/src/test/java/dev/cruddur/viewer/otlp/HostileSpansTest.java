package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no well-behaved program sends. */
@MicronautTest
class HostileSpansTest {

    private static final long YEAR_2200 = 7_258_118_400_000_000_000L;

    private final ViewerClient viewer;
    private final ByteString traceId = Spans.newTraceId();
    private final String path = "/api/traces/" + Spans.hex(traceId);

    HostileSpansTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @Test
    void idsOfZeros_areRejected() throws Exception {
        var zeros = Spans.from(
                "hostile",
                Spans.span(ByteString.copyFrom(new byte[16])).build(),
                Spans.span(traceId).setSpanId(Spans.spanId(0)).build());

        assertThat(ExportTraceServiceResponse.parseFrom(viewer.send(zeros).body())
                        .getPartialSuccess()
                        .getRejectedSpans())
                .isEqualTo(2);
    }

    @Test
    void spanThatEndsBeforeItStarts_takesNoTime() {
        send(Spans.span(traceId).setStartTimeUnixNano(10).setEndTimeUnixNano(5));

        assertThat(summary()).contains("\"duration_nanos\":0");
    }

    @ParameterizedTest
    @CsvSource({
        "0,                    1970-01-01T00:00:00Z",
        "1,                    1970-01-01T00:00:00.000000001Z",
        "7258118400000000000,  2200-01-01T00:00:00Z",
        "-1,                   1969-12-31T23:59:59.999999999Z"
    })
    void timesFarAway_areToldAsTheyAre(long nanos, String time) {
        send(Spans.span(traceId).setStartTimeUnixNano(nanos).setEndTimeUnixNano(nanos));

        assertThat(summary()).contains("\"start_time\":\"" + time + "\"");
        assertThat(viewer.get("/api/analysis/heatmap?query=service%20%3D%20hostile")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void twoHundredYearsBetweenTwoSpans_areOneTrace() {
        send(
                Spans.span(traceId).setStartTimeUnixNano(0).setEndTimeUnixNano(1),
                Spans.span(traceId).setStartTimeUnixNano(YEAR_2200).setEndTimeUnixNano(YEAR_2200));

        assertThat(summary()).contains("\"duration_nanos\":" + YEAR_2200);
        assertThat(viewer.get("/api/analysis/red?columns=200").statusCode()).isEqualTo(200);
    }

    @Test
    void attributeOfAMegabyte_isKeptAndFound() {
        send(Spans.span(traceId).addAttributes(Spans.text("huge", "x".repeat(1 << 20) + "needle")));

        assertThat(viewer.get("/api/traces?query=huge%20contains%20needle").body())
                .asString()
                .contains(Spans.hex(traceId));
        assertThat(viewer.get("/api/analysis/difference?box_max_duration=1ns").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tenThousandAttributes_areKeptAndFound() {
        var span = Spans.span(traceId);
        IntStream.range(0, 10_000).forEach(i -> span.addAttributes(Spans.number("many." + i, i)));
        send(span);

        assertThat(viewer.get("/api/traces?query=many.9999%20%3D%209999").body())
                .asString()
                .contains(Spans.hex(traceId));
        assertThat(viewer.get("/api/analysis/difference?box_max_duration=1ns").statusCode())
                .isEqualTo(200);
    }

    @Test
    void deepAttribute_isToldOrRefusedAndNeverADefect() {
        for (var depth : List.of(5, 20, 40, 60, 95)) {
            var id = Spans.newTraceId();
            var status = viewer.send(Spans.from(
                            "hostile",
                            Spans.span(id).addAttributes(nested(depth)).build()))
                    .statusCode();

            assertThat(status).isIn(200, 400);
            if (status == 200) {
                assertThat(viewer.get("/api/traces/" + Spans.hex(id) + "/otlp").statusCode())
                        .isEqualTo(200);
                assertThat(viewer.get("/api/traces?query=deep%20contains%20x").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static KeyValue nested(int depth) {
        var value = AnyValue.newBuilder().setStringValue("x").build();
        for (var i = 0; i < depth; i++) {
            value = AnyValue.newBuilder()
                    .setArrayValue(ArrayValue.newBuilder().addValues(value))
                    .build();
        }
        return KeyValue.newBuilder().setKey("deep").setValue(value).build();
    }

    /** Each the parent of the next: as deep as it has spans. */
    @Test
    void hundredThousandSpansOfOneTrace_areKeptAsFarAsOneMay() throws Exception {
        var rejected = 0L;
        for (var first = 1; first <= 100_000; first += 10_000) {
            var spans = new ArrayList<Span>();
            for (var i = first; i < first + 10_000; i++) {
                spans.add(Spans.span(traceId)
                        .setSpanId(Spans.spanId(i))
                        .setParentSpanId(Spans.spanId(i - 1))
                        .build());
            }
            rejected += ExportTraceServiceResponse.parseFrom(
                            viewer.send(Spans.from("hostile", spans)).body())
                    .getPartialSuccess()
                    .getRejectedSpans();
        }

        assertThat(summary()).contains("\"span_count\":" + (100_000 - rejected));
        assertThat(rejected).isPositive();
        assertThat(viewer.get("/api/analysis/compare?left=" + Spans.hex(traceId) + "&right=" + Spans.hex(traceId))
                        .statusCode())
                .isEqualTo(200);
        assertThat(viewer.get("/api/analysis/map").statusCode()).isEqualTo(200);
    }

    private void send(Span.Builder... spans) {
        var all = List.of(spans).stream().map(Span.Builder::build).toList();
        assertThat(viewer.post(
                                "/v1/traces",
                                PROTOBUF,
                                Spans.from("hostile", all).toByteArray())
                        .statusCode())
                .isEqualTo(200);
    }

    private String summary() {
        return new String(viewer.get(path).body(), StandardCharsets.UTF_8);
    }
}
