package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.store.StoredSpan;

/** A part of a heat map, all in nanoseconds; the upper ends do not belong to it. */
public record Box(long from, long to, long minDuration, long maxDuration) {

    boolean contains(StoredSpan span) {
        return span.startUnixNano() >= from
                && span.startUnixNano() < to
                && span.durationNanos() >= minDuration
                && span.durationNanos() < maxDuration;
    }
}
