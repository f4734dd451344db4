package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser or program in which somebody is signed in, as its owner sees it.
 *
 * @param uuid what it is called; not what opens it
 * @param isCurrent whether it is the one that asks
 */
@Serdeable
public record OpenSession(UUID uuid, Instant createdAt, Instant expiresAt, boolean isCurrent) {}
