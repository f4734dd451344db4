package dev.cruddur.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.NotNull;
import java.net.URI;

/**
 * Where backend-service is.
 *
 * @param url its base URL
 */
@ConfigurationProperties("cruddur.backend")
public record BackendSettings(@NotNull URI url) {}
