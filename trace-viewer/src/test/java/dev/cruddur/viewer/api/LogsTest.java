package dev.cruddur.viewer.api;

import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Logs;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class LogsTest {

    private static final String TRACE = "0102030405060708090a0b0c0d0e0f10";

    private final ViewerClient viewer;

    LogsTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    /** Three logs, a second apart, of which the second belongs to a trace. Sent again, they are ignored. */
    @BeforeEach
    void threeLogs() {
        var id = ByteString.copyFrom(HexFormat.of().parseHex(TRACE));
        viewer.post(
                "/v1/logs",
                PROTOBUF,
                Logs.from(
                        "shop",
                        Logs.log("opened").addAttributes(Spans.text("door", "front")),
                        Logs.log("Sold tea")
                                .setTraceId(id)
                                .setTimeUnixNano(Spans.NEW_YEAR + 1_000_000_000L)
                                .setSeverityNumber(SeverityNumber.SEVERITY_NUMBER_WARN2)));
        viewer.post(
                "/v1/logs",
                PROTOBUF,
                Logs.from(
                        "bank",
                        Logs.log("robbed")
                                .setTimeUnixNano(Spans.NEW_YEAR + 2_000_000_000L)
                                .setSeverityNumber(SeverityNumber.SEVERITY_NUMBER_FATAL)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query=service%20!%3D%20pages                       | robbed Sold tea opened",
                "service=shop                                      | Sold tea opened",
                "severity=warn                                     | robbed Sold tea",
                "text=SOLD                                         | Sold tea",
                "from=2026-01-01T00:00:01Z&to=2026-01-01T00:00:02Z | Sold tea",
                "query=door%20exists                               | opened",
                "query=severity%20%3D%20warn                       | Sold tea",
                "query=trace_id%20exists                           | Sold tea",
                "limit=1                                           | robbed",
                "severity=error&service=shop                       |"
            })
    void search_findsTheLatestFirst(String query, @Nullable String expected) {
        assertThat(bodies(page(query))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void pages_followEachOtherToTheEnd() {
        // Two of one moment, between which a page may end.
        viewer.post("/v1/logs", PROTOBUF, Logs.from("pages", Logs.log("a"), Logs.log("b"), Logs.log("c")));
        var first = page("service=pages&limit=2");
        var second = page("service=pages&limit=2&after=" + first.get("next").getStringValue());

        assertThat(bodies(first) + "|" + bodies(second)).isEqualTo("a b|c");
        assertThat(second.get("next")).isNull();
    }

    @Test
    void line_hasAllThatIsKnown() {
        assertThat(viewer.get("/api/logs?text=tea").body())
                .asString()
                .isEqualTo("{\"logs\":[{\"time\":\"2026-01-01T00:00:01Z\",\"service\":\"shop\",\"severity\":\"warn\","
                        + "\"body\":\"Sold tea\",\"attributes\":{},\"trace_id\":\"" + TRACE + "\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity=bad", "from=x", "query=x", "limit=0", "after=x"})
    void wrongParameter_isAProblem(String query) {
        assertThat(viewer.get("/api/logs?" + query).statusCode()).isEqualTo(400);
    }

    private JsonNode page(String query) {
        return ViewerClient.json(viewer.get("/api/logs?" + query));
    }

    private static String bodies(JsonNode page) {
        return StreamSupport.stream(page.get("logs").values().spliterator(), false)
                .map(log -> log.get("body").getStringValue())
                .collect(Collectors.joining(" "));
    }
}
