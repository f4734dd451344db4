package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where the trace viewer is.
 *
 * @param url its base URL; empty for none
 */
@ConfigurationProperties("cruddur.viewer")
public record ViewerSettings(@Nullable String url) {}
