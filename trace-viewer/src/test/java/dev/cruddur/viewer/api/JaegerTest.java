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
import io.opentelemetry.proto.trace.v1.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class JaegerTest {

    private static final long SECOND = 1_000_000_000L;

    private static final ByteString EARLY = Spans.newTraceId();
    private static final ByteString LATE = Spans.newTraceId();

    private final ViewerClient viewer;

    JaegerTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    /**
     * A short trace of a shop, and a day later a slow, failed one of the shop and its bank. Sent again, they are
     * ignored.
     */
    @BeforeEach
    void twoTraces() {
        var buy = Spans.span(EARLY).setSpanId(Spans.spanId(1)).setName("buy").addAttributes(Spans.text("item", "tea"));
        var pay = Spans.span(LATE).setSpanId(Spans.spanId(2)).setName("pay").setKind(Span.SpanKind.SPAN_KIND_CLIENT);
        var book = Spans.span(LATE)
                .setSpanId(Spans.spanId(3))
                .setParentSpanId(Spans.spanId(2))
                .setName("book")
                .setStatus(Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR));
        viewer.send(Spans.from("shop", buy.build(), aDayLater(pay)));
        viewer.send(Spans.from("bank", aDayLater(book)));
    }

    private static Span aDayLater(Span.Builder span) {
        var start = NEW_YEAR + 24 * 60 * 60 * SECOND;
        return span.setStartTimeUnixNano(start)
                .setEndTimeUnixNano(start + 3 * SECOND)
                .build();
    }

    @Test
    void services_areNamedInOrder() {
        assertThat(viewer.get("/api/v3/services").body()).asString().isEqualTo("{\"services\":[\"bank\",\"shop\"]}");
    }

    @Test
    void operations_areThoseOfTheService() {
        assertThat(viewer.get("/api/v3/operations?service=shop").body())
                .asString()
                .isEqualTo(
                        "{\"operations\":[{\"name\":\"buy\",\"spanKind\":\"server\"},{\"name\":\"pay\",\"spanKind\":\"client\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spanKind", "span_kind"})
    void operationsOfAKind_areThoseOfTheKind(String parameter) {
        assertThat(viewer.get("/api/v3/operations?service=shop&" + parameter + "=client")
                        .body())
                .asString()
                .isEqualTo("{\"operations\":[{\"name\":\"pay\",\"spanKind\":\"client\"}]}");
    }

    @Test
    void operationsWithoutAService_areABadRequest() {
        assertThat(viewer.get("/api/v3/operations").statusCode()).isEqualTo(400);
    }

    @Test
    void trace_isGroupedByResource() {
        var resources = body("/api/v3/traces/" + Spans.hex(LATE)).get("result").get("resourceSpans");

        assertThat(resources.size()).isEqualTo(2);
        assertThat(viewer.spans(LATE))
                .extracting(span -> span.get("name").getStringValue())
                .containsExactly("pay", "book");
        assertThat(viewer.spans(LATE).getLast().get("parentSpanId").getStringValue())
                .isEqualTo("0000000000000002");
    }

    @Test
    void unknownTrace_isJaegers404() {
        var response = viewer.get("/api/v3/traces/" + Spans.hex(Spans.newTraceId()));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .asString()
                .isEqualTo("{\"error\":{\"httpCode\":404,\"message\":\"trace not found\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "00000000000000000000000000000000", "0123456789abcdef0123456789abcdef0"})
    void malformedTraceId_isJaegers400(String id) {
        var response = viewer.get("/api/v3/traces/" + id);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ViewerClient.json(response).get("error").get("httpCode").getIntValue())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query.service_name=shop                             | buy pay book",
                "query.serviceName=bank                              | pay book",
                "query.service_name=shop&query.operation_name=buy    | buy",
                "query.service_name=bank&query.operation_name=pay    |",
                "query.service_name=nobody                           |",
                "query.start_time_min=2026-01-02T00:00:00Z           | pay book",
                "query.start_time_max=2026-01-02T00:00:00Z           | buy",
                "query.start_time_max=2026-01-02T00:00:00.000000001Z | buy pay book",
                "query.start_time_min=2026-01-02T01:00:00%2B01:00    | pay book",
                "query.duration_min=3s                               | pay book",
                "query.duration_max=10ms                             | buy",
                "query.duration_min=3000.1ms                         |",
                "query.search_depth=1                                | pay book",
                "query.num_traces=1                                  | pay book",
                "query.searchDepth=0                                 | buy pay book"
            })
    void search_findsTracesWithAMatchingSpan(String query, String expected) {
        assertThat(namesFoundBy(query)).containsExactlyInAnyOrderElementsOf(words(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"item\":\"tea\"}                          | buy",
                "{\"service.name\":\"bank\"}                 | pay book",
                "{\"error\":\"true\"}                        | pay book",
                "{\"item\":\"tea\",\"service.name\":\"shop\"} | buy",
                "{\"item\":\"tea\",\"service.name\":\"bank\"} |",
                "{\"item\":\"coffee\"}                       |"
            })
    void searchByAttributes_findsTracesWithASpanThatHasThemAll(String attributes, String expected) {
        var query = "query.attributes=" + URLEncoder.encode(attributes, StandardCharsets.UTF_8);

        assertThat(namesFoundBy(query)).containsExactlyInAnyOrderElementsOf(words(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query.start_time_min=yesterday",
                "query.start_time_max=9999-01-01T00:00:00Z",
                "query.duration_min=3",
                "query.duration_max=-1s",
                "query.search_depth=-1",
                "query.attributes=tea"
            })
    void malformedSearch_isABadRequestThatNamesTheParameter(String query) {
        var response = viewer.get("/api/v3/traces?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ViewerClient.json(response).get("error").get("message").getStringValue())
                .startsWith("malformed parameter query.");
    }

    private List<String> namesFoundBy(String query) {
        var response = viewer.get("/api/v3/traces?" + query);
        if (response.statusCode() == 404) {
            return List.of();
        }
        return ViewerClient.spansIn(ViewerClient.json(response).get("result")).stream()
                .map(span -> span.get("name").getStringValue())
                .toList();
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private JsonNode body(String path) {
        return ViewerClient.json(viewer.get(path));
    }
}
