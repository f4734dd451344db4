package dev.cruddur.defaults.telemetry;

import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.tracing.opentelemetry.OpenTelemetryBuilderCustomizer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.resources.Resource;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Adds to the SDK's autoconfiguration what Cruddur needs beyond the {@code OTEL_*} variables. */
@Singleton
final class SdkCustomizer implements OpenTelemetryBuilderCustomizer {

    private static final AttributeKey<String> SERVICE_VERSION = AttributeKey.stringKey("service.version");
    private static final AttributeKey<String> SERVICE_INSTANCE = AttributeKey.stringKey("service.instance.id");

    private final Destinations destinations;
    private final ViewerCopy viewerCopy;
    private final String serviceName;

    SdkCustomizer(Destinations destinations, ViewerCopy viewerCopy, ApplicationConfiguration application) {
        this.destinations = destinations;
        this.viewerCopy = viewerCopy;
        this.serviceName = application.getName().orElse("unknown_service");
    }

    @Override
    public void configure(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        // TelemetryShutdown does it, and in less time.
        sdk.disableShutdownHook()
                .addPropertiesCustomizer(
                        config -> destinations.sdkProperties(config.getString("otel.service.name", serviceName)))
                .addResourceCustomizer((resource, config) -> resource.merge(instance(resource)))
                .addPropagatorCustomizer(SdkCustomizer::strict)
                .addSamplerCustomizer((sampler, config) -> new NoLoneCallsSampler(sampler))
                .addSpanExporterCustomizer((exporter, config) -> new ConformingSpanExporter(exporter))
                .addTracerProviderCustomizer((tracers, config) -> viewerCopy.addTo(tracers))
                .addLoggerProviderCustomizer((loggers, config) -> viewerCopy.addTo(loggers));
    }

    private static Resource instance(Resource known) {
        AttributesBuilder added = Attributes.builder();
        String version = SdkCustomizer.class.getPackage().getImplementationVersion();
        if (version != null && known.getAttribute(SERVICE_VERSION) == null) {
            added.put(SERVICE_VERSION, version);
        }
        if (known.getAttribute(SERVICE_INSTANCE) == null) {
            added.put(SERVICE_INSTANCE, UUID.randomUUID().toString());
        }
        return Resource.create(added.build());
    }

    private static TextMapPropagator strict(TextMapPropagator propagator, ConfigProperties config) {
        return propagator instanceof W3CTraceContextPropagator
                ? new StrictTraceContextPropagator(propagator)
                : propagator;
    }
}
