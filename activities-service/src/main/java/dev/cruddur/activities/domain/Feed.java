package dev.cruddur.activities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param next where the next page begins: pass it as {@code before}; none when this is the last
 */
public record Feed(List<Activity> activities, @Nullable UUID next) {

    /**
     * A page out of what was found by asking for one more than it may hold: that tells whether there is a next page,
     * without counting.
     */
    static Feed of(List<Activity> found, int limit) {
        return found.size() > limit
                ? new Feed(found.subList(0, limit), found.get(limit - 1).uuid())
                : new Feed(found, null);
    }
}
