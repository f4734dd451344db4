package dev.cruddur.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where people, not services, reach the backends that show traces.
 *
 * @param jaeger Jaeger's page, by its base URL
 * @param zipkin Zipkin's page, by its base URL
 */
@ConfigurationProperties("cruddur.trace-links")
public record TraceLinkSettings(
        @Nullable String jaeger, @Nullable String zipkin) {}
