package dev.cruddur.viewer.api;

import static dev.cruddur.viewer.support.Spans.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.trace.v1.Span.Link;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class TraceSearchTest {

    private static final List<ByteString> IDS =
            IntStream.range(0, 5).mapToObj(_ -> Spans.newTraceId()).toList();

    private final ViewerClient viewer;

    TraceSearchTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    /** Five traces, named 0 to 4, each 1 ms longer and a second later than the one before; the last has failed. */
    @BeforeEach
    void fiveTraces() {
        for (var i = 0; i < IDS.size(); i++) {
            var start = NEW_YEAR + i * 1_000_000_000L;
            var span = (i == 4 ? Spans.failed(IDS.get(i)) : Spans.span(IDS.get(i)))
                    .setSpanId(Spans.spanId(i + 1))
                    .setName("trace " + i)
                    .setStartTimeUnixNano(start)
                    .setEndTimeUnixNano(start + (i + 1) * 1_000_000L)
                    .addAttributes(Spans.number("number", i))
                    .addAttributes(Spans.text("session.id", "session " + i % 2));
            viewer.send(Spans.from("search", span.build()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query=number%20%3E%202                                         | 4 3",
                "query=number%20%3D%202                                         | 2",
                "query=number%20%3D%20%222%22                                   | 2",
                "query=number%20%21%3D%202                                      | 4 3 1 0",
                "query=name%20contains%20%22E%201%22                            | 1",
                "query=error%20or%20number%20%3C%201                            | 4 0",
                "session=session%201                                            | 3 1",
                "error=true                                                     | 4",
                "error=false&min_duration=2ms&max_duration=3ms                  | 2 1",
                "operation=trace%203                                            | 3",
                "from=2026-01-01T00:00:01Z&to=2026-01-01T00:00:03Z              | 2 1",
                "query=duration%20%3E%202ms&session=session%200                 | 4 2",
                "query=nothing%20exists                                         |"
            })
    void search_findsWhatIsMeant(String query, @Nullable String expected) {
        assertThat(numbers(page("service=search&" + query))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void link_findsWhoIsTiedToASpan() {
        var tied = Spans.newTraceId();
        var link = Link.newBuilder().setTraceId(IDS.get(0)).setSpanId(Spans.spanId(1));
        viewer.send(Spans.from("links", Spans.span(tied).addLinks(link).build()));

        var found = page("query=link%20contains%20%220000000000000001%22").get("traces");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).get("trace_id").getStringValue()).isEqualTo(Spans.hex(tied));
    }

    @Test
    void pages_followEachOtherToTheEnd() {
        var first = page("service=search&limit=2");
        var second = page("service=search&limit=2&after=" + first.get("next").getStringValue());
        var third = page("service=search&limit=2&after=" + second.get("next").getStringValue());

        assertThat(numbers(first) + "|" + numbers(second) + "|" + numbers(third))
                .isEqualTo("4 3|2 1|0");
        assertThat(third.get("next")).isNull();
    }

    @Test
    void wrongFilter_isAProblemThatNamesThePlace() {
        var response = viewer.get("/api/traces?query=service%20%3D");
        var problem = ViewerClient.json(response);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(problem.get("field").getStringValue()).isEqualTo("query");
        assertThat(problem.get("position").getIntValue()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=yesterday", "to=9999-01-01T00:00:00Z", "min_duration=5", "max_duration=-1s", "after=x"})
    void wrongParameter_isAProblemThatNamesIt(String parameter) {
        var response = viewer.get("/api/traces?" + parameter);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ViewerClient.json(response).get("field").getStringValue())
                .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
    }

    private JsonNode page(String query) {
        return ViewerClient.json(viewer.get("/api/traces?" + query));
    }

    private static String numbers(JsonNode page) {
        var names = new StringJoiner(" ");
        page.get("traces")
                .values()
                .forEach(trace ->
                        names.add(trace.get("root_name").getStringValue().substring("trace ".length())));
        return names.toString();
    }
}
