package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of cruds.
 *
 * @param next where the next page begins; none on the last
 */
@Serdeable
public record CrudPage(List<Crud> activities, @Nullable UUID next) {}
