package dev.cruddur.backend.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to find, with who wrote it. */
@Singleton
public final class Explorer {

    /** As many as a side column shows without scrolling. */
    private static final int SUGGESTED = 4;

    /** Enough that some are left whom one does not follow, unless one follows nearly everybody. */
    private static final int LOOKED_THROUGH = 50;

    private final Discovery discovery;
    private final Authors authors;

    Explorer(Discovery discovery, Authors authors) {
        this.discovery = discovery;
        this.authors = authors;
    }

    /** What a term finds, newest first. */
    public Feed search(@Nullable String term, @Nullable UUID before, int limit) {
        CrudPage page = discovery.search(term, before, limit);
        return new Feed(authors.of(page.activities()), page.next());
    }

    /** The tags of the last day, the most used first. */
    public List<TrendingTag> trending() {
        return discovery.trending();
    }

    /**
     * A few people to look at: who posted last, the latest first.
     *
     * @param me who is asking, and knows themselves already, and whom they follow; none when nobody knows
     */
    public List<Person> suggested(@Nullable Person me) {
        List<UUID> newest = discovery.newestAuthors(LOOKED_THROUGH);
        Map<UUID, Person> people = me == null ? authors.byUuid(newest) : authors.unknownTo(me, newest);
        return newest.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .limit(SUGGESTED)
                .toList();
    }
}
