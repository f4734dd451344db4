package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.SearchTerm;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be found, and how. */
@Singleton
public class Explorer {

    private static final Duration TRENDING_FOR = Duration.ofHours(24);

    private final Catalogue catalogue;
    private final Timelines timelines;

    Explorer(Catalogue catalogue, Timelines timelines) {
        this.catalogue = catalogue;
        this.timelines = timelines;
    }

    /**
     * A page of what somebody posted and reposted, newest first; empty for somebody who has nothing, or whom nobody
     * knows.
     */
    public AuthorFeed byAuthor(UUID author, @Nullable UUID before, int limit) {
        return new AuthorFeed(byPeople(Set.of(author), before, limit), catalogue.countByAuthor(author));
    }

    /** A page of what those people posted and reposted, newest first. */
    public Timeline byPeople(Collection<UUID> people, @Nullable UUID before, int limit) {
        return Timeline.of(timelines.of(people, before, limit + 1), limit);
    }

    /** A page of what the term finds, newest first. */
    public Feed search(SearchTerm term, @Nullable UUID before, int limit) {
        List<Activity> found = Tags.exactly(term.words())
                .map(tag -> catalogue.withTag(tag, before, limit + 1))
                .orElseGet(() -> catalogue.withWords(term, before, limit + 1));
        return Feed.of(found, limit);
    }

    /** The tags of the last day, the most used first. */
    public List<TrendingTag> trending(int limit) {
        return catalogue.trending(TRENDING_FOR, limit);
    }

    /** The tags that begin with what the term is, the most used first; none for what cannot be a tag. */
    public List<TrendingTag> tags(SearchTerm term, int offset, int limit) {
        return Tags.beginning(term.words())
                .map(beginning -> catalogue.tagsFrom(beginning, offset, limit))
                .orElse(List.of());
    }

    /** Who posted last. */
    public List<UUID> newestAuthors(int limit) {
        return catalogue.newestAuthors(limit);
    }
}
