package dev.cruddur.backend.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of the table {@code message_group}, as far as a repository needs to know it. */
@MappedEntity("message_group")
record MessageGroupRow(@Id UUID uuid) {}
