package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways to find cruds other than by their time. */
public interface Discovery {

    /** Somebody's, newest first. */
    AuthorPage byAuthor(UUID author, @Nullable UUID before, int limit);

    /** Those that a term finds, newest first. */
    CrudPage search(@Nullable String term, @Nullable UUID before, int limit);

    /** The tags of the last day, the most used first. */
    List<TrendingTag> trending();

    /** Who posted last, the latest first. */
    List<UUID> newestAuthors(int limit);
}
