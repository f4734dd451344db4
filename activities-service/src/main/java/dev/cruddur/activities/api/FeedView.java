package dev.cruddur.activities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.activities.domain.Feed;
import dev.cruddur.activities.domain.Marks;
import dev.cruddur.activities.domain.Timeline;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @see Feed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FeedView(List<ActivityView> activities, @Nullable UUID next) {

    static FeedView of(Feed feed, Marks marks) {
        return new FeedView(
                feed.activities().stream()
                        .map(activity -> ActivityView.of(activity, marks))
                        .toList(),
                feed.next());
    }

    static FeedView of(Timeline timeline, Marks marks) {
        return new FeedView(
                timeline.entries().stream()
                        .map(entry -> ActivityView.of(entry, marks))
                        .toList(),
                timeline.next());
    }
}
