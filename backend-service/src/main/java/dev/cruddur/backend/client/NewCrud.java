package dev.cruddur.backend.client;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A crud to post; activities-service judges it. */
@Serdeable
record NewCrud(@Nullable String message, @Nullable String ttl) {}
