package dev.cruddur.backend.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What some people will post, and have posted after that crud. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record StreamQuery(Collection<UUID> authors, @Nullable UUID after) {}
