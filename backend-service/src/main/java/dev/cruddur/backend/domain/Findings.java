package dev.cruddur.backend.domain;

import java.util.List;

/**
 * What a term finds, of each kind the first few.
 *
 * @param isComplete false when tags and cruds are left out, since the service that knows them did not answer
 */
public record Findings(List<Person> people, List<TrendingTag> tags, List<AuthoredCrud> cruds, boolean isComplete) {}
