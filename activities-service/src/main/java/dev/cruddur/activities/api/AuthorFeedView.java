package dev.cruddur.activities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.activities.domain.AuthorFeed;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what somebody posted and reposted.
 *
 * @see AuthorFeed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuthorFeedView(
        long crudsCount,
        List<ActivityView> activities,
        @Nullable UUID next) {

    static AuthorFeedView of(long crudsCount, FeedView feed) {
        return new AuthorFeedView(crudsCount, feed.activities(), feed.next());
    }
}
