package dev.cruddur.backend.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What some people posted and reposted, from one page on. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FeedQuery(List<UUID> authors, @Nullable UUID before, int limit) {}
