package dev.cruddur.backend.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as everybody may see them.
 *
 * @param handle without the @
 * @param avatarUrl where their picture is, on the public door; none for the one that the page draws for them
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Person(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl) {}
