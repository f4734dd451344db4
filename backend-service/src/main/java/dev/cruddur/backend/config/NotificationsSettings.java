package dev.cruddur.backend.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/**
 * Where notifications-service is.
 *
 * @param url its base URL
 */
@ConfigurationProperties("cruddur.notifications")
public record NotificationsSettings(URI url) {}
