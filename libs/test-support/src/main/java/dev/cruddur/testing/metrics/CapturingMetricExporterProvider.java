package dev.cruddur.testing.metrics;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.metrics.ConfigurableMetricExporterProvider;
import io.opentelemetry.sdk.metrics.export.MetricExporter;

/** Offers the SDK's autoconfiguration the exporter named {@code captured}. */
public final class CapturingMetricExporterProvider implements ConfigurableMetricExporterProvider {

    @Override
    public MetricExporter createExporter(ConfigProperties config) {
        return new CapturingMetricExporter();
    }

    @Override
    public String getName() {
        return "captured";
    }
}
