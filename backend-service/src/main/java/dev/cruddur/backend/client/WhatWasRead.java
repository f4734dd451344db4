package dev.cruddur.backend.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What notifications-service is told to mark as read.
 *
 * @param upTo the newest of them; all when none
 * @param messageGroupUuid only what was told of that conversation
 */
@Serdeable
record WhatWasRead(@Nullable UUID upTo, @Nullable UUID messageGroupUuid) {}
