package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.NewCrud;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a person wrote; its rules are {@link NewCrud}'s. */
@Serdeable
record CrudRequest(@Nullable String message, @Nullable String ttl) {

    NewCrud checked() {
        return NewCrud.of(message, ttl);
    }
}
