package dev.cruddur.viewer.api;

import static dev.cruddur.viewer.support.Spans.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class AnalysisTest {

    private static final long MILLI = 1_000_000;
    private static final int TRACES = 40;
    private static final ByteString FAST = Spans.newTraceId();
    private static final ByteString SLOW = Spans.newTraceId();

    private final ViewerClient viewer;

    AnalysisTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    /**
     * A shop that calls its bank, which asks its database: 40 traces a second apart, of which every fourth is slow, has
     * failed, and comes from Mars. Sent again, they are ignored.
     */
    @BeforeEach
    void fortyTraces() {
        IntStream.range(0, TRACES).forEach(i -> {
            var traceId = ByteString.copyFrom(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, (byte) i});
            send(i == 1 ? FAST : i == 4 ? SLOW : traceId, i, i % 4 == 0);
        });
    }

    private void send(ByteString traceId, int second, boolean slow) {
        var start = NEW_YEAR + second * 1_000L * MILLI;
        var server = span(traceId, 1, 0, SpanKind.SPAN_KIND_SERVER, "GET /buy", start, slow ? 500 : 20)
                .addAttributes(Spans.text("http.route", "/buy"))
                .addAttributes(Spans.text("planet", slow ? "Mars" : "Earth"));
        var client = span(traceId, 2, 1, SpanKind.SPAN_KIND_CLIENT, "POST", start + MILLI, slow ? 400 : 10);
        if (slow) {
            server.setStatus(Spans.failed(traceId).getStatus());
        }
        viewer.send(Spans.from("shop", server.build(), client.build()));
        var bank = span(traceId, 3, 2, SpanKind.SPAN_KIND_SERVER, "POST /pay", start + 2 * MILLI, slow ? 300 : 5)
                .addAttributes(Spans.text("http.route", "/pay"));
        var query = span(traceId, 4, 3, SpanKind.SPAN_KIND_CLIENT, "SELECT account", start + 3 * MILLI, 1)
                .addAttributes(Spans.text("db.system.name", "postgresql"))
                .addAttributes(Spans.text("db.namespace", "bank"));
        var spans = slow ? Stream.of(bank, query, again(query)) : Stream.of(bank, query);
        viewer.send(Spans.from("bank", spans.map(Span.Builder::build).toList()));
    }

    private static Span.Builder again(Span.Builder query) {
        return query.clone().setSpanId(Spans.spanId(5));
    }

    private static Span.Builder span(
            ByteString traceId, long id, long parent, SpanKind kind, String name, long start, long millis) {
        return Spans.span(traceId)
                .setSpanId(Spans.spanId(id))
                .setParentSpanId(parent == 0 ? ByteString.EMPTY : Spans.spanId(parent))
                .setKind(kind)
                .setName(name)
                .setStartTimeUnixNano(start)
                .setEndTimeUnixNano(start + millis * MILLI);
    }

    @Test
    void heatMap_hasFastAndSlowSpansInDifferentRows() {
        var map = get("/api/analysis/heatmap?query=root&columns=10&rows=8");

        assertThat(map.get("from").getStringValue()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(map.get("spans").getIntValue()).isEqualTo(TRACES);
        assertThat(map.get("duration_bounds").size()).isEqualTo(9);
        assertThat(elements(map.get("cells")).map(cell -> cell.get("row").getIntValue()))
                .containsOnly(0, 7);
        assertThat(sum(map.get("cells"), "count")).isEqualTo(TRACES);
        assertThat(sum(map.get("cells"), "errors")).isEqualTo(TRACES / 4);
    }

    @Test
    void heatMapOfNothing_isEmpty() {
        assertThat(get("/api/analysis/heatmap?service=nobody").get("cells").size())
                .isZero();
    }

    @Test
    void difference_namesWhatTheSlowOnesHaveInCommon() {
        var difference = get("/api/analysis/difference?query=root&box_min_duration=100ms");

        assertThat(difference.get("inside").getIntValue()).isEqualTo(TRACES / 4);
        assertThat(difference.get("outside").getIntValue()).isEqualTo(TRACES * 3 / 4);
        var planet = elements(difference.get("attributes"))
                .filter(attribute -> attribute.get("key").getStringValue().equals("planet"))
                .findFirst()
                .orElseThrow();
        assertThat(planet.get("score").getDoubleValue()).isEqualTo(1.0);
        assertThat(planet.get("values").get(1).get("value").getStringValue()).isEqualTo("Mars");
        assertThat(planet.get("values").get(1).get("inside").getIntValue()).isEqualTo(TRACES / 4);
        assertThat(elements(difference.get("attributes"))
                        .map(attribute -> attribute.get("key").getStringValue()))
                .as("what all have in common says nothing")
                .doesNotContain("http.route", "service");
    }

    @Test
    void differenceOfABoxWithoutSpans_namesNothing() {
        assertThat(get("/api/analysis/difference?box_from=2027-01-01T00:00:00Z")
                        .get("attributes")
                        .size())
                .isZero();
    }

    @Test
    void red_isByServiceAndRouteOverTime() {
        var red = get("/api/analysis/red?service=shop&columns=4");
        var route = red.get("operations").get(0);

        assertThat(red.get("operations").size()).isEqualTo(1);
        assertThat(route.get("operation").getStringValue()).isEqualTo("/buy");
        assertThat(route.get("all").get("errors").getIntValue()).isEqualTo(TRACES / 4);
        assertThat(route.get("all").get("rate_per_second").getDoubleValue()).isBetween(0.9, 1.1);
        assertThat(route.get("all").get("p50_nanos").getLongValue()).isEqualTo(20 * MILLI);
        assertThat(route.get("all").get("p95_nanos").getLongValue()).isEqualTo(500 * MILLI);
        assertThat(elements(route.get("series"))
                        .map(column -> column.get("count").getIntValue()))
                .containsExactly(10, 10, 10, 10);
    }

    @Test
    void operations_areAllSpansByName() {
        assertThat(elements(get("/api/analysis/operations").get("operations"))
                        .map(operation -> operation.get("service").getStringValue() + " "
                                + operation.get("kind").getStringValue() + " "
                                + operation.get("operation").getStringValue() + " "
                                + operation.get("all").get("count").getIntValue()))
                .containsExactly(
                        "bank client SELECT account 50",
                        "bank server POST /pay 40",
                        "shop server GET /buy 40",
                        "shop client POST 40");
    }

    @Test
    void map_showsServicesAndTheirDatabases() {
        var map = get("/api/analysis/map?service=shop");

        assertThat(elements(map.get("nodes"))
                        .map(node -> node.get("type").getStringValue() + " "
                                + node.get("name").getStringValue() + " "
                                + node.get("calls").get("count").getIntValue()))
                .containsExactlyInAnyOrder("service shop 40", "service bank 40", "database bank 50");
        assertThat(elements(map.get("edges"))
                        .map(edge -> edge.get("from").getStringValue() + " > "
                                + edge.get("to_type").getStringValue() + " "
                                + edge.get("to").getStringValue() + " "
                                + edge.get("calls").get("count").getIntValue()))
                .containsExactlyInAnyOrder("shop > service bank 40", "bank > database bank 50");
    }

    @Test
    void compare_tellsWhatIsNewAndSlower() {
        var lines = get("/api/analysis/compare?left=" + Spans.hex(FAST) + "&right=" + Spans.hex(SLOW))
                .get("lines");

        assertThat(elements(lines)
                        .map(line -> line.get("depth").getIntValue() + " "
                                + line.get("name").getStringValue() + " "
                                + line.get("change").getStringValue()))
                .containsExactly(
                        "0 GET /buy slower",
                        "1 POST slower",
                        "2 POST /pay slower",
                        "3 SELECT account same",
                        "3 SELECT account new");
        assertThat(lines.get(1).get("right").get("start_nanos").getLongValue()).isEqualTo(MILLI);
        assertThat(lines.get(4).get("left")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heatmap?columns=0",
                "heatmap?rows=1000",
                "heatmap?query=a",
                "difference?box_from=x",
                "difference?box_min_duration=5",
                "red?columns=many",
                "compare?left=x&right=y",
                "compare"
            })
    void wrongParameter_isAProblem(String path) {
        var response = viewer.get("/api/analysis/" + path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    private JsonNode get(String path) {
        return ViewerClient.json(viewer.get(path));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.values().spliterator(), false);
    }

    private static int sum(JsonNode list, String field) {
        return elements(list).mapToInt(item -> item.get(field).getIntValue()).sum();
    }
}
