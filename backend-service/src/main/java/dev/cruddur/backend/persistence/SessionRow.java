package dev.cruddur.backend.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A row of the table {@code session}, as far as it is read. */
@MappedEntity("session")
record SessionRow(@Id UUID uuid, UUID personUuid, Instant expiresAt) {}
