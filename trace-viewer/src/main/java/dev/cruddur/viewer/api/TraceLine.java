package dev.cruddur.viewer.api;

import dev.cruddur.viewer.search.Filter;
import dev.cruddur.viewer.search.Times;
import dev.cruddur.viewer.search.TraceSearch;
import dev.cruddur.viewer.store.Trace;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/**
 * A trace in one line.
 *
 * @param rootService of the root, or of the span that stands in while the root is not here
 * @param startTime of the earliest span, RFC 3339 with nanoseconds, UTC
 * @param durationNanos from there to the end of the last span
 * @param matchedSpans how many of its spans are those that were asked for
 * @param missingParents how many spans are named as a parent and are not here
 * @param pinned whether it is kept for longer
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record TraceLine(
        String traceId,
        String rootService,
        String rootName,
        String startTime,
        long durationNanos,
        int spanCount,
        List<String> serviceNames,
        int errorCount,
        long matchedSpans,
        int missingParents,
        int logCount,
        boolean pinned) {

    static TraceLine of(Trace trace, Filter filter) {
        var summary = trace.summary();
        return new TraceLine(
                trace.id().toString(),
                summary.root().origin().serviceName(),
                summary.root().name(),
                Times.format(summary.startUnixNano()),
                summary.durationNanos(),
                trace.spans().size(),
                summary.serviceNames(),
                summary.errorCount(),
                TraceSearch.matching(trace, filter).count(),
                summary.missingParents(),
                trace.logs().size(),
                trace.pinned());
    }
}
