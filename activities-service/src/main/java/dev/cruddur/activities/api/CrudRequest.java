package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.NewCrud;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote; its rules are {@link NewCrud}'s.
 *
 * @param mentioned the people whom it names
 */
@Serdeable
record CrudRequest(
        @Nullable String message,
        @Nullable String ttl,
        @Nullable List<UUID> mentioned) {

    NewCrud checked() {
        return NewCrud.of(message, ttl);
    }
}
