package dev.cruddur.viewer.api;

import dev.cruddur.viewer.store.Trace;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.List;

/** Traces in one line each. */
@Serdeable.Serializable
record TraceList(List<Line> traces) {

    /** @param startTime of the earliest span, RFC 3339 with nanoseconds, UTC */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Line(
            String traceId,
            String rootService,
            String rootName,
            String startTime,
            long durationNanos,
            int spanCount,
            List<String> serviceNames,
            int errorCount) {

        static Line of(Trace trace) {
            var summary = trace.summary();
            return new Line(
                    trace.id().toString(),
                    summary.root().origin().serviceName(),
                    summary.root().name(),
                    Instant.EPOCH.plusNanos(summary.startUnixNano()).toString(),
                    summary.durationNanos(),
                    trace.spans().size(),
                    summary.serviceNames(),
                    summary.errorCount());
        }
    }
}
