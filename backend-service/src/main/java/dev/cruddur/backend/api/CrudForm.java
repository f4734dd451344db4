package dev.cruddur.backend.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A crud or a reply to post.
 *
 * @param ttl not for a reply, which lives as long as what it replies to
 */
@Serdeable
record CrudForm(@Nullable String message, @Nullable String ttl) {}
