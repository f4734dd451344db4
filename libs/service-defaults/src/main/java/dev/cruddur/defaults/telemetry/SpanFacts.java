package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.List;

/** How business code puts a fact of its domain on the span of the request that it serves, or counts it. */
@Singleton
public final class SpanFacts {

    private final LongCounter cruds;

    SpanFacts(OpenTelemetry openTelemetry) {
        this.cruds = openTelemetry
                .getMeter("dev.cruddur.defaults.telemetry")
                .counterBuilder("cruddur.cruds.posted")
                .setUnit("{crud}")
                .setDescription("Cruds posted, by the time to live that was chosen.")
                .build();
    }

    /**
     * How many items a list answered with: cruds, messages, people, notifications; which list it was, the route tells.
     */
    public void feedItems(int count) {
        set(TraceAttributes.FEED_ITEMS, (long) count);
    }

    /** The time to live that an author chose. */
    public void ttl(String ttl) {
        set(TraceAttributes.CRUD_TTL, ttl);
    }

    /** A crud has been posted, for so long. */
    public void posted(String ttl) {
        cruds.add(1, Attributes.of(TraceAttributes.CRUD_TTL, ttl));
    }

    /** Which parts of the answer were left out: all of them at once. */
    public void degraded(List<String> parts) {
        set(TraceAttributes.DEGRADED, parts);
    }

    private static <T> void set(AttributeKey<T> key, T value) {
        Span.current().setAttribute(key, value);
    }
}
