package dev.cruddur.backend.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reply to post; activities-service judges it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record NewReply(@Nullable String message, List<UUID> mentioned) {}
