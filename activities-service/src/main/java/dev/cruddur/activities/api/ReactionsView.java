package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.Marks;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** How many like, have reposted and have answered a crud, and whether whoever asks is among them. */
@Serdeable
record ReactionsView(
        UUID uuid,
        int likesCount,
        int repostsCount,
        int repliesCount,
        boolean currentUserHasLiked,
        boolean currentUserHasReposted) {

    static ReactionsView of(Activity activity, Marks marks) {
        return new ReactionsView(
                activity.uuid(),
                activity.likesCount(),
                activity.repostsCount(),
                activity.repliesCount(),
                marks.liked().contains(activity.uuid()),
                marks.reposted().contains(activity.uuid()));
    }
}
