package dev.cruddur.backend.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in. */
public interface Sessions {

    /** Opens a session and returns its uuid, which cannot be guessed. */
    UUID open(UUID person, Instant expiresAt);

    /** The person whom a session belongs to, if it does, has not ended and has not expired. */
    Optional<Person> holder(UUID session, UUID person);

    /** Ends a session, if it is still there. */
    void end(UUID session);

    /**
     * A person's sessions, the latest first.
     *
     * @param current the one that asks
     */
    List<OpenSession> of(UUID person, UUID current);

    /**
     * Ends one of a person's sessions, by what it is called in their list, and returns it; none when there is none
     * such.
     */
    Optional<UUID> end(UUID person, UUID publicUuid);

    /** Ends all of a person's sessions. */
    void endAll(UUID person);
}
