package dev.cruddur.benchmarks.completeness;

/**
 * A span as it arrived.
 *
 * @param parentSpanId empty for a root
 * @param line its service, kind and name
 * @param endNanos since the epoch
 * @param isUnanswered whether it is a call that failed before anybody answered
 */
record RecordedSpan(
        String traceId,
        String spanId,
        String parentSpanId,
        String service,
        String line,
        long endNanos,
        boolean isUnanswered) {}
