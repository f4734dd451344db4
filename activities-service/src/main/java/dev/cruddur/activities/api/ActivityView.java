package dev.cruddur.activities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.Marks;
import dev.cruddur.activities.domain.TimelineEntry;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crud or reply in JSON; who its author is, backend-service knows.
 *
 * @param repostedByUuid in a feed, who reposted it; none when it is there for its author, and anywhere else
 * @param currentUserHasLiked whether whoever asks likes it; false for somebody signed out
 * @param currentUserHasReposted whether whoever asks has reposted it; false for somebody signed out
 * @see Activity
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ActivityView(
        UUID uuid,
        UUID userUuid,
        String message,
        int repliesCount,
        int repostsCount,
        int likesCount,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID repostedByUuid,
        Instant createdAt,
        Instant expiresAt,
        boolean currentUserHasLiked,
        boolean currentUserHasReposted) {

    /** One that was just posted: nobody has done anything with it yet. */
    static ActivityView of(Activity activity) {
        return of(activity, Marks.NONE);
    }

    static ActivityView of(Activity activity, Marks marks) {
        return of(activity, null, marks);
    }

    static ActivityView of(TimelineEntry entry, Marks marks) {
        return of(entry.activity(), entry.repostedBy(), marks);
    }

    private static ActivityView of(Activity activity, @Nullable UUID repostedBy, Marks marks) {
        return new ActivityView(
                activity.uuid(),
                activity.userUuid(),
                activity.message(),
                activity.repliesCount(),
                activity.repostsCount(),
                activity.likesCount(),
                activity.replyToActivityUuid(),
                repostedBy,
                activity.createdAt(),
                activity.expiresAt(),
                marks.liked().contains(activity.uuid()),
                marks.reposted().contains(activity.uuid()));
    }
}
