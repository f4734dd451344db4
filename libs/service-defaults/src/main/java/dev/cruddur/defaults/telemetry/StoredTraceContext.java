package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trace context that outlives its request, in a database column: work done later still belongs to the trace of the
 * click that caused it.
 *
 * @param traceparent W3C Trace Context header; none when the cause was not traced
 * @param tracestate W3C Trace Context header; none when it is empty
 */
public record StoredTraceContext(
        @Nullable String traceparent, @Nullable String tracestate) {

    /** The context of the calling thread. */
    public static StoredTraceContext current() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return new StoredTraceContext(headers.get("traceparent"), headers.get("tracestate"));
    }

    Context restore() {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), this, Getter.INSTANCE);
    }

    private enum Getter implements TextMapGetter<StoredTraceContext> {
        INSTANCE;

        @Override
        public Iterable<String> keys(StoredTraceContext stored) {
            return List.of("traceparent", "tracestate");
        }

        @Override
        public @Nullable String get(@Nullable StoredTraceContext stored, String key) {
            if (stored == null) {
                return null;
            }
            return "traceparent".equals(key) ? stored.traceparent() : stored.tracestate();
        }
    }
}
