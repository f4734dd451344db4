package dev.cruddur.notifications.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How what has expired is deleted. It is not shown any more anyway; this is to save room. How often,
 * {@code cruddur.purge.interval} says.
 *
 * @param batchSize how many rows one statement deletes: few enough that nobody waits for it
 */
@ConfigurationProperties("cruddur.purge")
public record PurgeSettings(
        @Bindable(defaultValue = "500") @Min(1) @Max(10_000) int batchSize) {}
