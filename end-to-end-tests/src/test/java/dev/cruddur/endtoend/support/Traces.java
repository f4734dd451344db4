package dev.cruddur.endtoend.support;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cruddur.testing.schema.TelemetrySchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;

/**
 * The traces that a stack has left, read from its trace viewer by Jaeger's query API, or as the gateway hands them out.
 */
public final class Traces {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final List<String> KINDS =
            List.of("UNSPECIFIED", "INTERNAL", "SERVER", "CLIENT", "PRODUCER", "CONSUMER");

    private static final TelemetrySchema SCHEMA = TelemetrySchema.load();

    private final Person viewer;
    private final UnaryOperator<String> path;
    private final UnaryOperator<JsonNode> document;

    public Traces(String viewerUrl) {
        this(viewerUrl, traceId -> "/api/v3/traces/" + traceId, answer -> answer.path("result"));
    }

    private Traces(String url, UnaryOperator<String> path, UnaryOperator<JsonNode> document) {
        this.viewer = Person.stranger(url);
        this.path = path;
        this.document = document;
    }

    /** As the gateway shows them to the page: where the trace viewer itself is out of reach. */
    public static Traces throughGateway(String url) {
        return new Traces(url, traceId -> "/api/traces/" + traceId + "/otlp", UnaryOperator.identity());
    }

    /** What is known of a trace so far; no spans when nothing is. */
    public RecordedTrace of(String traceId) {
        Answer answer = viewer.get(path.apply(traceId));
        List<Span> spans = new ArrayList<>();
        for (JsonNode resource : document.apply(answer.body()).path("resourceSpans")) {
            Map<String, String> speaker = attributes(resource.path("resource"));
            String service = speaker.getOrDefault("service.name", "?");
            assertDeclared(service, SCHEMA.objectionsToResource(speaker.keySet()));
            for (JsonNode scope : resource.path("scopeSpans")) {
                scope.path("spans").forEach(recorded -> {
                    Span span = span(service, recorded);
                    assertDeclared(span, recorded.path("events"));
                    spans.add(span);
                });
            }
        }
        return new RecordedTrace(spans);
    }

    /** Waits until the trace satisfies the assertions and no span waits for its parent any more, and returns it. */
    public RecordedTrace await(String traceId, Consumer<RecordedTrace> assertions) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    RecordedTrace trace = of(traceId);
                    assertions.accept(trace);
                    assertThat(trace.orphans()).isEmpty();
                });
        return of(traceId);
    }

    /** Waits until a trace is whole and nothing has been added to it for a while, and returns it. */
    public RecordedTrace settled(String traceId) {
        Map<Integer, Long> since = new HashMap<>();
        return await(traceId, trace -> {
            assertThat(trace.roots()).hasSize(1);
            assertThat(trace.orphans()).isEmpty();
            long first = since.computeIfAbsent(trace.spans().size(), _ -> System.nanoTime());
            assertThat(System.nanoTime() - first).isGreaterThan(QUIET.toNanos());
        });
    }

    /** Whatever a test looks at: what is emitted without being declared fails it. */
    private static void assertDeclared(Span span, JsonNode events) {
        String place = span.service() + " " + span.name();
        assertDeclared(place, SCHEMA.objectionsToSpan(span.kind(), span.name(), span.attributes()));
        events.forEach(event -> assertDeclared(
                place,
                SCHEMA.objectionsToEvent(
                        event.path("name").asText(), attributes(event).keySet())));
    }

    private static void assertDeclared(String place, Set<String> objections) {
        assertThat(objections)
                .as("emitted, and not declared in telemetry-schema/, by %s", place)
                .isEmpty();
    }

    private static Span span(String service, JsonNode span) {
        return new Span(
                service,
                span.path("spanId").asText(),
                span.path("parentSpanId").asText(""),
                KINDS.get(span.path("kind").asInt()),
                span.path("name").asText(),
                span.path("startTimeUnixNano").asLong(),
                span.path("endTimeUnixNano").asLong(),
                span.path("status").path("code").asInt() == 2,
                attributes(span),
                span.path("links").valueStream().map(Traces::link).toList());
    }

    private static Span.Link link(JsonNode link) {
        return new Span.Link(link.path("traceId").asText(), link.path("spanId").asText());
    }

    /** Of a resource, a span or an event, each with its value as text. */
    public static Map<String, String> attributes(JsonNode holder) {
        Map<String, String> attributes = new HashMap<>();
        for (JsonNode attribute : holder.path("attributes")) {
            attributes.put(attribute.path("key").asText(), text(attribute.path("value")));
        }
        return attributes;
    }

    /** Of several values all, with commas between them. */
    private static String text(JsonNode value) {
        if (value.has("arrayValue")) {
            return value.path("arrayValue")
                    .path("values")
                    .valueStream()
                    .map(Traces::text)
                    .collect(joining(", "));
        }
        return value.isEmpty() ? "" : value.elements().next().asText();
    }
}
