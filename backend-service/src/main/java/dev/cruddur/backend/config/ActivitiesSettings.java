package dev.cruddur.backend.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/**
 * Where activities-service is.
 *
 * @param url its base URL
 */
@ConfigurationProperties("cruddur.activities")
public record ActivitiesSettings(URI url) {}
