package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import jakarta.annotation.PostConstruct;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Ships the log by OTLP, and brings OpenTelemetry's own complaints (java.util.logging) into it. */
@Context
record LogBridge(OpenTelemetry openTelemetry) {

    @PostConstruct
    void install() {
        OpenTelemetryAppender.install(openTelemetry);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
