package dev.cruddur.backend.domain;

import java.util.Optional;
import java.util.UUID;

/** Where profiles are kept. */
public interface ProfileStore {

    /** The profile of whoever has that handle, in whatever case. */
    Optional<Profile> find(String handle);

    /** Replaces what a person is called and says of themselves. */
    void update(UUID person, String displayName, String bio);
}
