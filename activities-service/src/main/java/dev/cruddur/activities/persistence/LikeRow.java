package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of the table {@code activity_like}, as far as it is read. */
@MappedEntity("activity_like")
record LikeRow(@Id UUID uuid, UUID activityUuid) {}
