package dev.cruddur.viewer.api;

import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one span of a trace must be for the trace to be found: all that is asked for at once. Times and durations in
 * nanoseconds; the start's upper end is exclusive, the duration's inclusive.
 */
record TraceQuery(
        @Nullable String service,
        @Nullable String operation,
        Map<String, String> attributes,
        long startMin,
        long startMax,
        long durationMin,
        long durationMax) {

    boolean matches(Trace trace) {
        if (service != null && !trace.summary().serviceNames().contains(service)) {
            return false;
        }
        return trace.spans().stream().anyMatch(this::matches);
    }

    private boolean matches(StoredSpan span) {
        return (service == null || service.equals(span.origin().serviceName()))
                && (operation == null || operation.equals(span.name()))
                && span.startUnixNano() >= startMin
                && span.startUnixNano() < startMax
                && span.durationNanos() >= durationMin
                && span.durationNanos() <= durationMax
                && (attributes.isEmpty() || AttributeMatch.matches(span, attributes));
    }
}
