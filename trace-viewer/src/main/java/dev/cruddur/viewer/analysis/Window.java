package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.store.StoredSpan;
import java.util.Collection;

/**
 * A stretch of time, cut into columns of equal width.
 *
 * @param from the beginning of the first column, in nanoseconds since the epoch
 * @param step how wide a column is, in nanoseconds
 */
public record Window(long from, long step, int columns) {

    /** From the first of these spans to the last. */
    static Window around(Collection<StoredSpan> spans, int columns) {
        var from = spans.stream().mapToLong(StoredSpan::startUnixNano).min().orElse(0);
        var last = spans.stream().mapToLong(StoredSpan::startUnixNano).max().orElse(0);
        return new Window(from, Math.max(1, (last - from) / columns + 1), columns);
    }

    int column(StoredSpan span) {
        return Math.clamp((span.startUnixNano() - from) / step, 0, columns - 1);
    }

    /** The end of the last column. */
    public long to() {
        return from + step * columns;
    }

    public double seconds() {
        return step * (double) columns / 1e9;
    }
}
