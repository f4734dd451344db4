package dev.cruddur.viewer.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * A trace in one line.
 *
 * @param root the earliest span without a parent; while that is not here, the earliest whose parent is not here
 * @param startUnixNano of the earliest span
 * @param durationNanos from there to the end of the last span
 */
public record TraceSummary(
        StoredSpan root, long startUnixNano, long durationNanos, List<String> serviceNames, int errorCount) {

    private static final Comparator<StoredSpan> BY_START = Comparator.comparingLong(StoredSpan::startUnixNano);

    static TraceSummary of(List<StoredSpan> spans) {
        var start = spans.stream().mapToLong(StoredSpan::startUnixNano).min().orElseThrow();
        var end = spans.stream().mapToLong(StoredSpan::endUnixNano).max().orElseThrow();
        var services = spans.stream()
                .map(span -> span.origin().serviceName())
                .distinct()
                .sorted();
        return new TraceSummary(
                root(spans),
                start,
                Math.max(0, end - start),
                services.toList(),
                Math.toIntExact(spans.stream().filter(StoredSpan::error).count()));
    }

    private static StoredSpan root(List<StoredSpan> spans) {
        var ids = new HashSet<Long>();
        spans.forEach(span -> ids.add(span.spanId()));
        // Nothing but spans that are each other's parents has no top: then any beginning is as good.
        return spans.stream()
                .filter(span -> !ids.contains(span.parentSpanId()))
                .min(Comparator.<StoredSpan>comparingInt(span -> span.parentSpanId() == 0 ? 0 : 1)
                        .thenComparing(BY_START))
                .or(() -> spans.stream().min(BY_START))
                .orElseThrow();
    }
}
