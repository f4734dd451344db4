package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.runtimemetrics.java8.RuntimeMetrics;
import jakarta.annotation.PreDestroy;

/** The JVM's metrics: memory, garbage collection, threads, classes, processors. */
@Context
final class RuntimeMetricsSource {

    private final RuntimeMetrics metrics;

    RuntimeMetricsSource(OpenTelemetry openTelemetry) {
        this.metrics = RuntimeMetrics.create(openTelemetry);
    }

    @PreDestroy
    void stop() {
        metrics.close();
    }
}
