package dev.cruddur.backend.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of the table {@code person}, as far as it is read. */
@MappedEntity("person")
record PersonRow(@Id UUID uuid, String handle, String displayName, String passwordHash) {}
