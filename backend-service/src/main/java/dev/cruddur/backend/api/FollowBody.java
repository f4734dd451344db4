package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Followed;
import io.micronaut.serde.annotation.Serdeable;

/** How somebody stands after they were followed, or are no longer. */
@Serdeable
record FollowBody(String handle, long followersCount, long followingCount, boolean currentUserFollows) {

    static FollowBody of(Followed followed) {
        return new FollowBody(
                followed.person().handle(),
                followed.state().followersCount(),
                followed.state().followingCount(),
                followed.state().currentUserFollows());
    }
}
