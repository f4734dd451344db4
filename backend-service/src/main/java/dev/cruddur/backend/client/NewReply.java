package dev.cruddur.backend.client;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A reply to post; activities-service judges it. */
@Serdeable
record NewReply(@Nullable String message) {}
