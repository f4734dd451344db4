package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * That somebody has done something with a crud: a row of {@code activity_like} or {@code activity_repost}.
 *
 * @param kind which of the two, a {@link dev.cruddur.activities.domain.Reaction}'s
 */
@MappedEntity
record MarkRow(@Id UUID activityUuid, String kind) {}
