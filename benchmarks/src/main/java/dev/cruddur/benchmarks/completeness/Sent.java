package dev.cruddur.benchmarks.completeness;

import dev.cruddur.benchmarks.load.TraceParent;
import java.util.List;
import java.util.Map;

/**
 * A request that was made.
 *
 * @param status of the answer; 0 when there was none
 */
record Sent(Action action, TraceParent parent, int status) {

    /** Its trace, out of all spans that have arrived. */
    RecordedTrace trace(Map<String, List<RecordedSpan>> received) {
        return RecordedTrace.of(received.getOrDefault(parent.traceId(), List.of()), parent.spanId());
    }

    boolean isAsExpected() {
        return status == action.status();
    }
}
