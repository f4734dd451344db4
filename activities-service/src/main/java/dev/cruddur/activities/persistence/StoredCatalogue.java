package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.Catalogue;
import dev.cruddur.activities.domain.TrendingTag;
import dev.cruddur.defaults.rules.SearchTerm;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredCatalogue implements Catalogue {

    private final CatalogueRepository rows;

    StoredCatalogue(CatalogueRepository rows) {
        this.rows = rows;
    }

    @Override
    public long countByAuthor(UUID author) {
        return rows.countByAuthor(author);
    }

    @Override
    public List<Activity> withWords(SearchTerm term, @Nullable UUID before, int limit) {
        return domain(rows.withWords(term.words(), term.lastWordGrows(), orNewest(before), limit));
    }

    @Override
    public List<Activity> withTag(String tag, @Nullable UUID before, int limit) {
        return domain(rows.withTag(tag, orNewest(before), limit));
    }

    @Override
    public List<TrendingTag> trending(Duration last, int limit) {
        return rows.trending(last.toSeconds(), limit);
    }

    @Override
    public List<TrendingTag> tagsFrom(String beginning, int offset, int limit) {
        // A tag holds no other character that means something in a pattern.
        return rows.tagsLike(beginning.replace("_", "\\_") + "%", offset, limit);
    }

    @Override
    public List<UUID> newestAuthors(int limit) {
        return rows.newestAuthors(limit);
    }

    private static UUID orNewest(@Nullable UUID before) {
        return Objects.requireNonNullElse(before, StoredActivities.END_OF_TIME);
    }

    private static List<Activity> domain(List<ActivityRow> rows) {
        return rows.stream().map(ActivityRow::toDomain).toList();
    }
}
