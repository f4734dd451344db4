package dev.cruddur.endtoend.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The traces in a Zipkin, read by its own API (zipkin-api, {@code GET /api/v2/trace/{traceId}}). */
public final class ZipkinTraces {

    private static final int NANOS_A_MICRO = 1000;

    private final Person reader;

    public ZipkinTraces(String url) {
        this.reader = Person.stranger(url);
    }

    /** What Zipkin knows of a trace so far, in its own spelling: names in small letters. */
    public RecordedTrace of(String traceId) {
        List<Span> spans = new ArrayList<>();
        reader.get("/api/v2/trace/" + traceId).body().forEach(span -> {
            if (span.has("traceId")) {
                spans.add(span(span));
            }
        });
        return new RecordedTrace(spans);
    }

    private static Span span(JsonNode span) {
        Map<String, String> tags = new HashMap<>();
        span.path("tags")
                .properties()
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
        return new Span(
                span.path("localEndpoint").path("serviceName").asText(),
                span.path("id").asText(),
                span.path("parentId").asText(""),
                span.path("kind").asText("INTERNAL"),
                span.path("name").asText(),
                span.path("timestamp").asLong() * NANOS_A_MICRO,
                (span.path("timestamp").asLong() + span.path("duration").asLong()) * NANOS_A_MICRO,
                tags.containsKey("error"),
                tags,
                // Its format has none.
                List.of());
    }
}
