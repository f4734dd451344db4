package dev.cruddur.viewer.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.convert.format.ReadableBytes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * The limits of this process. A value out of range stops the start.
 *
 * @param maxBytes memory for traces, logs and metrics, in bytes of an estimate that includes the objects around the
 *     data
 * @param maxBodyBytes the largest request body, in bytes, both as sent and after decompression
 * @param maxStreams how many readers may follow traces at once
 * @param keepAlive the longest silence on such a reader's connection, so that nothing between us takes it for dead
 */
@Context
@ConfigurationProperties("viewer")
public record ViewerSettings(
        @ReadableBytes @Min(1 << 20) long maxBytes,

        @ReadableBytes @Min(1 << 10) @Max(64 << 20) int maxBodyBytes,

        @Min(1) @Max(10_000) int maxStreams,

        Duration keepAlive) {

    public ViewerSettings {
        if (!keepAlive.isPositive()) {
            throw new IllegalArgumentException("viewer.keep-alive must be positive");
        }
    }

    /** For traces with their logs. */
    public long maxTraceBytes() {
        return maxBytes - maxLogBytes() - maxMetricBytes();
    }

    /** For logs that belong to no trace. */
    public long maxLogBytes() {
        return maxBytes / 8;
    }

    public long maxMetricBytes() {
        return maxBytes / 8;
    }
}
