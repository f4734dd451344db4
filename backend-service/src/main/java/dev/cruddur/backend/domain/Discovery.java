package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.SearchTerm;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways to find cruds other than by their time. */
public interface Discovery {

    /** What somebody posted and reposted, newest first. */
    AuthorPage byAuthor(UUID author, @Nullable UUID before, int limit);

    /** What those people posted and reposted, newest first. */
    CrudPage byPeople(Collection<UUID> people, @Nullable UUID before, int limit);

    /** Those that a term finds, newest first. */
    CrudPage search(@Nullable String term, @Nullable UUID before, int limit);

    /** The first of those, newest first; empty when they cannot be had. */
    Optional<CrudPage> searchIfAvailable(SearchTerm term, int limit);

    /** The tags that begin so, the most used first. */
    List<TrendingTag> tags(SearchTerm term, int offset, int limit);

    /** The first of those; empty when they cannot be had. */
    Optional<List<TrendingTag>> tagsIfAvailable(SearchTerm term, int limit);

    /** The tags of the last day, the most used first. */
    List<TrendingTag> trending();

    /** Who posted last, the latest first. */
    List<UUID> newestAuthors(int limit);
}
