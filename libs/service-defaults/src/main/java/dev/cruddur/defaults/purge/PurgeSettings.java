package dev.cruddur.defaults.purge;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How what has expired is removed.
 *
 * @param interval the pause between two runs
 * @param batchSize rows removed by one statement: few enough that nobody notices its locks
 */
@ConfigurationProperties("cruddur.purge")
public record PurgeSettings(
        @Bindable(defaultValue = "30s") Duration interval,
        @Bindable(defaultValue = "500") @Min(1) @Max(10_000) int batchSize) {}
