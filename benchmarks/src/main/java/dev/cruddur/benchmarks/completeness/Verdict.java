package dev.cruddur.benchmarks.completeness;

import java.util.List;

/** What became of a request's trace. */
record Verdict(Sent sent, RecordedTrace trace, List<MissingSpan> missing) {

    boolean isComplete() {
        return trace.roots() == 1 && trace.orphans().isEmpty() && trace.repeated() == 0 && missing.isEmpty();
    }

    /** Whether it is in several pieces, none of which names a parent. */
    boolean isSplit() {
        return trace.roots() > 1;
    }
}
