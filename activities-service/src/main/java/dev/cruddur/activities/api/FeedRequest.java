package dev.cruddur.activities.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which feed is asked for.
 *
 * @param authors whose posts and reposts; more than anybody may follow
 * @param before where the page begins; at the newest when none
 */
@Serdeable
record FeedRequest(
        @NotNull @Size(max = 10_000) Set<UUID> authors,
        @Nullable UUID before,
        @Min(1) @Max(100) int limit) {}
