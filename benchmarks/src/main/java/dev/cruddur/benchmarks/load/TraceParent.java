package dev.cruddur.benchmarks.load;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The trace context that a caller sends along, as a browser does: the trace is known before anything has answered.
 *
 * @param spanId the caller's own span, which it keeps to itself: the parent of the trace's first one
 */
public record TraceParent(String traceId, String spanId) {

    public static TraceParent fresh() {
        return new TraceParent(hex() + hex(), hex());
    }

    /** W3C Trace Context Level 2: sampled, and at random. */
    String header() {
        return "00-" + traceId + "-" + spanId + "-03";
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
