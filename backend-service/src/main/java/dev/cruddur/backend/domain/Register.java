package dev.cruddur.backend.domain;

import java.time.Instant;
import java.util.Optional;

/** Where accounts are opened. */
public interface Register {

    /**
     * Adds a person and opens their first session: both or neither.
     *
     * @return who came in; none when the handle or the e-mail address is taken, whoever else asks at the same time
     */
    Optional<SignedIn> add(NewPerson person, Instant sessionExpiresAt);
}
