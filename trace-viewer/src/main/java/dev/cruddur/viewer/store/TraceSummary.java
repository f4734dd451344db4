package dev.cruddur.viewer.store;

import java.util.Comparator;
import java.util.List;

/**
 * A trace in one line.
 *
 * @param root the earliest span without a parent; while that is not here, the earliest whose parent is not here
 * @param startUnixNano of the earliest span
 * @param lastStartUnixNano of the latest span
 * @param durationNanos from the first start to the end of the last span
 * @param missingParents how many spans are named as a parent and are not here: late, lost, or sent elsewhere
 */
public record TraceSummary(
        StoredSpan root,
        long startUnixNano,
        long lastStartUnixNano,
        long durationNanos,
        List<String> serviceNames,
        int errorCount,
        int missingParents) {

    private static final Comparator<StoredSpan> BY_START = Comparator.comparingLong(StoredSpan::startUnixNano);

    static TraceSummary of(List<StoredSpan> spans) {
        var start = Long.MAX_VALUE;
        var last = Long.MIN_VALUE;
        var end = Long.MIN_VALUE;
        var errors = 0;
        for (var span : spans) {
            start = Math.min(start, span.startUnixNano());
            last = Math.max(last, span.startUnixNano());
            end = Math.max(end, span.endUnixNano());
            errors += span.error() ? 1 : 0;
        }
        var missing = MissingParents.of(spans);
        return new TraceSummary(
                root(spans, missing), start, last, Math.max(0, end - start), services(spans), errors, missing.count());
    }

    private static List<String> services(List<StoredSpan> spans) {
        return spans.stream()
                .map(StoredSpan::origin)
                .distinct()
                .map(Origin::serviceName)
                .distinct()
                .sorted()
                .toList();
    }

    private static StoredSpan root(List<StoredSpan> spans, MissingParents missing) {
        // Nothing but spans that are each other's parents has no top: then any beginning is as good.
        return spans.stream()
                .filter(span -> span.parentSpanId() == 0 || missing.contains(span.parentSpanId()))
                .min(Comparator.<StoredSpan>comparingInt(span -> span.parentSpanId() == 0 ? 0 : 1)
                        .thenComparing(BY_START))
                .or(() -> spans.stream().min(BY_START))
                .orElseThrow();
    }
}
