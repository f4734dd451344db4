package dev.cruddur.backend.domain;

import java.util.List;

/**
 * What a term finds, of each kind the first few.
 *
 * @param leftOut {@code tags}, {@code cruds}, both or none: what the service that knows it did not answer
 */
public record Findings(List<Person> people, List<TrendingTag> tags, List<AuthoredCrud> cruds, List<String> leftOut) {}
