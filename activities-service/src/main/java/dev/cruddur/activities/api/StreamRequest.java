package dev.cruddur.activities.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose new cruds are waited for.
 *
 * @param authors more than anybody may follow
 * @param after the newest that is known already; what came after it is told at once
 */
@Serdeable
record StreamRequest(
        @NotNull @Size(max = 10_000) Set<UUID> authors,
        @Nullable UUID after) {}
