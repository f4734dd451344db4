package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.SearchTerm;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways to find cruds other than by their time. None that has expired is ever found, nor counted. */
public interface Catalogue {

    /** How many cruds somebody has that are no replies. */
    long countByAuthor(UUID author);

    /**
     * Cruds and replies with those words, newest first. Quotes, {@code or} and {@code -} mean what they do elsewhere.
     */
    List<Activity> withWords(SearchTerm term, @Nullable UUID before, int limit);

    /** Cruds and replies with that tag, newest first. */
    List<Activity> withTag(String tag, @Nullable UUID before, int limit);

    /** The tags that most cruds and replies of that last while carry, the most used first. */
    List<TrendingTag> trending(Duration last, int limit);

    /** The tags that begin so, with how many cruds and replies carry them, the most used first. */
    List<TrendingTag> tagsFrom(String beginning, int offset, int limit);

    /** Who posted last, each once, the latest first. */
    List<UUID> newestAuthors(int limit);
}
