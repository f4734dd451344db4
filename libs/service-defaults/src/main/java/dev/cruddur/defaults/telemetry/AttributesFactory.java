package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.tracing.opentelemetry.instrument.http.client.MicronautHttpClientTelemetryFactory.Client;
import io.micronaut.tracing.opentelemetry.instrument.http.server.MicronautHttpServerTelemetryFactory.Server;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;

/** Hands ours to Micronaut's instrumentation of HTTP, after its own: of two values the later one counts. */
@Factory
final class AttributesFactory {

    @Prototype
    @Server
    @Order(Ordered.LOWEST_PRECEDENCE)
    AttributesExtractor<HttpRequest<Object>, HttpResponse<Object>> requestAttributes() {
        return new RequestAttributes();
    }

    @Prototype
    @Client
    @Order(Ordered.LOWEST_PRECEDENCE)
    AttributesExtractor<MutableHttpRequest<Object>, HttpResponse<Object>> callAttributes() {
        return new CallAttributes();
    }
}
