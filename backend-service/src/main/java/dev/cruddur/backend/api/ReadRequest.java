package dev.cruddur.backend.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has seen.
 *
 * @param upTo the newest notification that was shown; all there are when none
 * @param messageGroupUuid a conversation: what was told of it, and nothing else
 */
@Serdeable
record ReadRequest(@Nullable UUID upTo, @Nullable UUID messageGroupUuid) {}
