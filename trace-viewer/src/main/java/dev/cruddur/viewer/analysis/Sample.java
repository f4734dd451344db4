package dev.cruddur.viewer.analysis;

import java.util.Arrays;

/** Durations of spans, and how many of the spans failed. */
public final class Sample {

    private long[] durations = new long[16];
    private int count;
    private int errors;
    private long total;
    private boolean sorted = true;

    public void add(long nanos, boolean error) {
        if (count == durations.length) {
            durations = Arrays.copyOf(durations, 2 * count);
        }
        durations[count++] = nanos;
        errors += error ? 1 : 0;
        total += nanos;
        sorted = false;
    }

    public int count() {
        return count;
    }

    public int errors() {
        return errors;
    }

    /** All durations together, in nanoseconds. */
    public long total() {
        return total;
    }

    /** The duration that this part of the spans, from 0 to 1, do not exceed; 0 when there are none. */
    public long quantile(double part) {
        if (count == 0) {
            return 0;
        }
        if (!sorted) {
            Arrays.sort(durations, 0, count);
            sorted = true;
        }
        return durations[Math.clamp((long) Math.ceil(part * count) - 1, 0, count - 1)];
    }
}
