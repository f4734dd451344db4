package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A crud and what was said to it.
 *
 * @param replies of every depth, oldest first
 */
@Serdeable
public record CrudTree(Crud activity, List<Crud> replies) {}
