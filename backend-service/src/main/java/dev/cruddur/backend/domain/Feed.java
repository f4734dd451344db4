package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param next where the next page begins; none on the last
 */
public record Feed(List<AuthoredCrud> items, @Nullable UUID next) {}
