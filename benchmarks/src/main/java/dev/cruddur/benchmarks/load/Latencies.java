package dev.cruddur.benchmarks.load;

/**
 * How long something took, each time that it was done.
 *
 * @param nanos ascending
 * @param during in how many nanoseconds all of it was done
 */
@SuppressWarnings("ArrayRecordComponent") // a million numbers, compared by nobody
public record Latencies(long[] nanos, long during) {

    /** How often it was done. */
    public int count() {
        return nanos.length;
    }

    public double perSecond() {
        return nanos.length * 1e9 / during;
    }

    /** What so many of a hundred were no slower than, in milliseconds. */
    public double percentileMillis(double percent) {
        var index = (int) Math.ceil(nanos.length * percent / 100) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }
}
