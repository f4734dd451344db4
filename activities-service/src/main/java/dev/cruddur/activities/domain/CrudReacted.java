package dev.cruddur.activities.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has liked or reposted somebody else's crud. It waits in the outbox, under the topic of the {@link Reaction},
 * until notifications-service knows of it.
 *
 * @param recipientUuid who wrote the crud
 * @param actorUuid who liked or reposted it
 * @param activityUuid the crud
 * @param expiresAt when the crud is gone
 */
@Serdeable
public record CrudReacted(UUID recipientUuid, UUID actorUuid, UUID activityUuid, Instant expiresAt) {}
