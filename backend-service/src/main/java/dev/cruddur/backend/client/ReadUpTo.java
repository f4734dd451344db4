package dev.cruddur.backend.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What notifications-service is told to mark as read.
 *
 * @param upTo the newest of them; all when none
 */
@Serdeable
record ReadUpTo(@Nullable UUID upTo) {}
