package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A person as everybody may see them.
 *
 * @param handle without the @
 */
@Serdeable
public record Person(UUID uuid, String handle, String displayName) {}
