package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.TimelineEntry;
import dev.cruddur.activities.domain.Timelines;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredTimelines implements Timelines {

    private final TimelineRepository rows;

    StoredTimelines(TimelineRepository rows) {
        this.rows = rows;
    }

    @Override
    public List<TimelineEntry> of(Collection<UUID> people, @Nullable UUID before, int limit) {
        UUID end = Objects.requireNonNullElse(before, StoredActivities.END_OF_TIME);
        return rows.of(UuidArray.of(people), end, limit).stream()
                .map(TimelineRow::toDomain)
                .toList();
    }
}
