package dev.cruddur.activities.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The limits of the live streams. A value out of range stops the start.
 *
 * @param mostOpen how many pages may follow the new cruds at once
 */
@Context
@ConfigurationProperties("cruddur.streams")
public record StreamSettings(@Min(1) @Max(10_000) int mostOpen) {}
