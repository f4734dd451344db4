package dev.cruddur.testing.spans;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.traces.ConfigurableSpanExporterProvider;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/** Offers the SDK's autoconfiguration the exporter named {@code captured}. */
public final class CapturingExporterProvider implements ConfigurableSpanExporterProvider {

    @Override
    public SpanExporter createExporter(ConfigProperties config) {
        return new CapturingExporter();
    }

    @Override
    public String getName() {
        return "captured";
    }
}
