package dev.cruddur.endtoend.support;

import java.util.List;
import java.util.Map;

/**
 * A span as the trace viewer tells it.
 *
 * @param parentSpanId empty for a root
 * @param kind such as {@code SERVER}
 * @param startNanos since the epoch, as endNanos
 * @param isError whether its status is an error
 * @param links to spans of other traces
 */
public record Span(
        String service,
        String spanId,
        String parentSpanId,
        String kind,
        String name,
        long startNanos,
        long endNanos,
        boolean isError,
        Map<String, String> attributes,
        List<Link> links) {

    /** What a link leads to. */
    public record Link(String traceId, String spanId) {}
}
