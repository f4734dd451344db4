package dev.cruddur.defaults.telemetry;

/** Where telemetry can be sent by name, beside whatever the {@code OTEL_*} variables say. */
public enum Backend {
    /** Our own trace viewer, which gets a copy in any case; alone, it says that nothing leaves this machine. */
    VIEWER,
    HONEYCOMB,
    /** Fed by the trace viewer. */
    JAEGER,
    /** Fed by the trace viewer. */
    ZIPKIN,
    /** An OpenTelemetry Collector, which passes on to the others. */
    COLLECTOR
}
