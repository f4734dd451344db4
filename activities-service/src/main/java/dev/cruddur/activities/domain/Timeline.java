package dev.cruddur.activities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what some people posted and reposted.
 *
 * @param next where the next page begins: pass it as {@code before}; none when this is the last
 */
public record Timeline(
        List<TimelineEntry> entries, @Nullable UUID next) {

    /** A page out of what was found by asking for one more than it may hold. */
    static Timeline of(List<TimelineEntry> found, int limit) {
        return found.size() > limit
                ? new Timeline(found.subList(0, limit), found.get(limit - 1).uuid())
                : new Timeline(found, null);
    }
}
