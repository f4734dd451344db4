package dev.cruddur.backend.domain;

import java.time.Instant;
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
}
