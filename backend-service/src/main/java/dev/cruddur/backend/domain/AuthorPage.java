package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what somebody posted and reposted.
 *
 * @param crudsCount how many cruds of theirs are alive, on all pages
 * @param next where the next page begins; none on the last
 */
@Serdeable
public record AuthorPage(
        long crudsCount, List<Crud> activities, @Nullable UUID next) {}
