package dev.cruddur.testing.defaults;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with a field of each type that our bodies have. */
@Serdeable
record SmallForm(
        @Nullable String firstWord,
        @Nullable UUID thingUuid,
        @Nullable List<UUID> things,
        @Nullable SmallForm inner) {}
