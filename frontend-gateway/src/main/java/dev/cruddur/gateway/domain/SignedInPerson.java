package dev.cruddur.gateway.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has signed in, as the page gets to know it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SignedInPerson(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl) {}
