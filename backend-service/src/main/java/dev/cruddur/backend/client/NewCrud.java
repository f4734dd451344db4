package dev.cruddur.backend.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A crud to post; activities-service judges it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record NewCrud(@Nullable String message, @Nullable String ttl, List<UUID> mentioned) {}
