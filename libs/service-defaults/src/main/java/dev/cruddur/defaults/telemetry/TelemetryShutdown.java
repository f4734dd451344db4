package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;

/**
 * Sends what is left when the service stops, and waits no longer for that than a stop may take: a collector that hangs
 * must not hold it up. The SDK's own shutdown hook would wait for ten seconds.
 */
@Context
record TelemetryShutdown(OpenTelemetry openTelemetry) {

    private static final long PATIENCE_MILLIS = 1_500;

    @PreDestroy
    void flush() {
        if (openTelemetry instanceof OpenTelemetrySdk sdk) {
            sdk.shutdown().join(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
