package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A crud, what it answers and what was said to it.
 *
 * @param ancestors what it answers, what that answers and so on, oldest first
 * @param replies of every depth, oldest first
 */
@Serdeable
public record CrudTree(List<Crud> ancestors, Crud activity, List<Crud> replies) {}
