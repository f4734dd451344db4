package dev.cruddur.backend.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who has an account. Handles are compared without regard to case. */
public interface People {

    /** Whether somebody has that handle. */
    boolean hasHandle(String handle);

    /** What a sign-in with that handle is checked against. */
    Optional<Credentials> credentials(String handle);

    /** Those of them that exist, in no particular order. */
    List<Person> all(Collection<UUID> uuids);

    /** Those who have one of the handles, in no particular order. */
    List<Person> withHandles(Collection<String> handles);

    /** Those of them whom that person does not follow, without that person, in no particular order. */
    List<Person> unknownTo(UUID person, Collection<UUID> uuids);

    /** The people of the demonstration, by handle. */
    List<Person> demo();
}
