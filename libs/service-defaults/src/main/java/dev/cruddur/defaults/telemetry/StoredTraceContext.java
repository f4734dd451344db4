package dev.cruddur.defaults.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trace context that outlives its request, in a database's columns: work done later still belongs to the trace of the
 * click that caused it, and to the same session and person.
 *
 * @param traceparent W3C Trace Context header; none when the cause was not traced
 * @param tracestate W3C Trace Context header; none when it is empty
 * @param baggage W3C Baggage header; none when it is empty
 */
public record StoredTraceContext(
        @Nullable String traceparent,
        @Nullable String tracestate,
        @Nullable String baggage) {

    /** Whatever our own database holds was admitted when it came. */
    private static final TextMapPropagator PROPAGATOR =
            TextMapPropagator.composite(TraceContextPropagator.INSTANCE, new BaggagePropagator((_, _) -> true));

    /** The context of the calling thread. */
    public static StoredTraceContext current() {
        Map<String, String> headers = new HashMap<>();
        PROPAGATOR.inject(Context.current(), headers, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return new StoredTraceContext(headers.get("traceparent"), headers.get("tracestate"), headers.get("baggage"));
    }

    Context restore() {
        return PROPAGATOR.extract(Context.root(), this, Getter.INSTANCE);
    }

    private enum Getter implements TextMapGetter<StoredTraceContext> {
        INSTANCE;

        @Override
        public Iterable<String> keys(StoredTraceContext stored) {
            return List.of("traceparent", "tracestate", "baggage");
        }

        @Override
        public @Nullable String get(@Nullable StoredTraceContext stored, String key) {
            if (stored == null) {
                return null;
            }
            return switch (key) {
                case "traceparent" -> stored.traceparent();
                case "tracestate" -> stored.tracestate();
                case "baggage" -> stored.baggage();
                default -> null;
            };
        }
    }
}
