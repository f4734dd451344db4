package dev.cruddur.benchmarks.completeness;

/**
 * A span as it arrived.
 *
 * @param parentSpanId empty for a root
 * @param line its service, kind and name
 * @param endNanos since the epoch
 * @param httpStatus that of the answer, to an HTTP call; 0 for none
 */
record RecordedSpan(
        String traceId,
        String spanId,
        String parentSpanId,
        String line,
        long endNanos,
        boolean failed,
        long httpStatus) {

    String service() {
        return line.substring(0, line.indexOf(' '));
    }

    /** Whether somebody answered this call: whose span must be there too, however the answer was. */
    boolean isAnsweredCall() {
        return line.contains(" CLIENT ") && httpStatus > 0;
    }

    /** Whether it ended otherwise than by doing what it should or by refusing to. */
    boolean brokeOff() {
        return failed && (httpStatus == 0 || httpStatus >= 500);
    }
}
