package dev.cruddur.backend.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where profiles are kept. */
public interface ProfileStore {

    /** The profile of whoever has that handle, in whatever case. */
    Optional<Profile> find(String handle);

    /** The profile of somebody who exists. */
    Profile of(UUID person);

    /** Replaces what a person is called and says of themselves, and the colour behind it unless there is none to be. */
    void update(UUID person, String displayName, String bio, @Nullable String banner);
}
