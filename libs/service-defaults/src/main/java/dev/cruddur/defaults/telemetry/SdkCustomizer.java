package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.tracing.opentelemetry.OpenTelemetryBuilderCustomizer;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.resources.ResourceBuilder;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds to the SDK's autoconfiguration what Cruddur needs beyond the {@code OTEL_*} variables. */
@Singleton
final class SdkCustomizer implements OpenTelemetryBuilderCustomizer {

    private static final String NAMESPACE = "cruddur";
    private static final String UNKNOWN_VERSION = "unknown";

    private final Destinations destinations;
    private final ViewerCopy viewerCopy;
    private final InboundBaggage inboundBaggage;
    private final String environment;
    private final String serviceName;

    SdkCustomizer(
            Destinations destinations,
            ViewerCopy viewerCopy,
            @Nullable InboundBaggage inboundBaggage,
            ApplicationConfiguration application,
            @Value("${cruddur.environment}") String environment) {
        this.destinations = destinations;
        this.viewerCopy = viewerCopy;
        this.inboundBaggage = inboundBaggage == null ? (_, _) -> true : inboundBaggage;
        this.environment = environment;
        this.serviceName = application.getName().orElse("unknown_service");
    }

    @Override
    public void configure(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        // TelemetryShutdown does it, and in less time.
        sdk.disableShutdownHook()
                .addPropertiesSupplier(destinations::sdkDefaults)
                .addPropertiesCustomizer(
                        config -> destinations.sdkProperties(config.getString("otel.service.name", serviceName)))
                .addResourceCustomizer((resource, config) -> complete(resource))
                .addPropagatorCustomizer((propagator, config) -> conforming(propagator))
                .addSamplerCustomizer((sampler, config) -> new NoLoneCallsSampler(sampler))
                .addSpanExporterCustomizer((exporter, config) -> new ConformingSpanExporter(exporter))
                .addTracerProviderCustomizer(
                        (tracers, config) -> viewerCopy.addTo(tracers.addSpanProcessor(new SummarizedQueries())))
                .addMeterProviderCustomizer((meters, config) -> StatementDurations.conforming(meters))
                .addLoggerProviderCustomizer((loggers, config) -> viewerCopy.addTo(loggers));
    }

    /** With what neither the environment nor a detector has said; without the command line, which may hold anything. */
    private Resource complete(Resource known) {
        Map<AttributeKey<String>, String> ours = Map.of(
                AttributeKey.stringKey("service.namespace"),
                NAMESPACE,
                AttributeKey.stringKey("service.version"),
                Objects.requireNonNullElse(
                        SdkCustomizer.class.getPackage().getImplementationVersion(), UNKNOWN_VERSION),
                AttributeKey.stringKey("service.instance.id"),
                UUID.randomUUID().toString(),
                AttributeKey.stringKey("deployment.environment.name"),
                environment);
        ResourceBuilder complete =
                known.toBuilder().removeIf(key -> key.getKey().startsWith("process.command"));
        ours.forEach((key, value) -> {
            if (known.getAttribute(key) == null) {
                complete.put(key, value);
            }
        });
        return complete.build();
    }

    private TextMapPropagator conforming(TextMapPropagator propagator) {
        return switch (propagator) {
            case W3CTraceContextPropagator _ -> TraceContextPropagator.INSTANCE;
            case W3CBaggagePropagator _ -> new BaggagePropagator(inboundBaggage);
            default -> propagator;
        };
    }
}
