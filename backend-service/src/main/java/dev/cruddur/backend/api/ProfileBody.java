package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.FollowState;
import dev.cruddur.backend.domain.Profile;
import dev.cruddur.backend.domain.ProfilePage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody, and a page of what they posted and reposted. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProfileBody(About profile, List<CrudBody> activities) {

    static ProfileBody of(ProfilePage page) {
        return new ProfileBody(
                About.of(page.profile(), page.follows(), page.crudsCount()),
                page.feed().items().stream().map(CrudBody::of).toList());
    }

    /** Who that is. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record About(
            UUID uuid,
            String handle,
            String displayName,
            @Nullable String avatarUrl,
            String bio,
            String banner,
            long crudsCount,
            long followersCount,
            long followingCount,
            boolean currentUserFollows) {

        static About of(Profile profile, FollowState follows, long crudsCount) {
            return new About(
                    profile.uuid(),
                    profile.handle(),
                    profile.displayName(),
                    profile.avatarUrl(),
                    profile.bio(),
                    profile.banner(),
                    crudsCount,
                    follows.followersCount(),
                    follows.followingCount(),
                    follows.currentUserFollows());
        }
    }
}
