package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.ProfileUpdate;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be called and to say of themselves. */
@Serdeable
record ProfileForm(
        @Nullable String displayName,
        @Nullable String bio,
        @Nullable String banner) {

    ProfileUpdate checked() {
        return ProfileUpdate.of(displayName, bio, banner);
    }
}
