package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.Sample;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/**
 * How many spans there were, how many failed, and how long they took.
 *
 * @param ratePerSecond over the stretch of time that is looked at
 * @param p50Nanos half of them took no longer
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record SampleAnswer(
        int count,
        int errors,
        double ratePerSecond,
        long totalNanos,
        long p50Nanos,
        long p95Nanos,
        long p99Nanos,
        long maxNanos) {

    static SampleAnswer of(Sample sample, double seconds) {
        return new SampleAnswer(
                sample.count(),
                sample.errors(),
                sample.count() / seconds,
                sample.total(),
                sample.quantile(0.5),
                sample.quantile(0.95),
                sample.quantile(0.99),
                sample.quantile(1));
    }
}
