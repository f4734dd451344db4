package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * The standard settings of the OTLP exporters, from {@code OTEL_EXPORTER_OTLP_*}.
 *
 * @param endpoint base URL, {@code /v1/traces} and so on are added to it
 * @param headers {@code key=value} pairs with commas between them, values percent-encoded
 */
@ConfigurationProperties("otel.exporter.otlp")
record OtlpSettings(@Nullable String endpoint, @Nullable String headers) {}
