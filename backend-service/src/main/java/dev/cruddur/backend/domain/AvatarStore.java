package dev.cruddur.backend.domain;

import java.util.Optional;
import java.util.UUID;

/** Where pictures of people are kept. */
public interface AvatarStore {

    /** Keeps somebody's picture in place of the one before, under a uuid that is new and cannot be guessed. */
    void put(UUID person, Avatar avatar);

    /** Forgets somebody's picture, if there is one. */
    void remove(UUID person);

    /** A picture that is somebody's now. */
    Optional<Avatar> find(UUID uuid);
}
