package dev.cruddur.backend.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Whom to come in as.
 *
 * @param handle none for anybody
 */
@Serdeable
record DemoChoice(@Nullable String handle) {}
