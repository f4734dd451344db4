package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.NewPerson;
import dev.cruddur.backend.domain.Register;
import dev.cruddur.backend.domain.SignedIn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Adds a person and their first session in one transaction. */
@Singleton
class StoredRegister implements Register {

    private final PersonRepository people;
    private final SessionRepository sessions;

    StoredRegister(PersonRepository people, SessionRepository sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    @Transactional
    public Optional<SignedIn> add(NewPerson person, Instant sessionExpiresAt) {
        UUID added = people.add(person.handle(), person.displayName(), person.email(), person.passwordHash());
        return Optional.ofNullable(added).map(uuid -> signedIn(uuid, person, sessionExpiresAt));
    }

    private SignedIn signedIn(UUID uuid, NewPerson person, Instant sessionExpiresAt) {
        UUID session = sessions.open(uuid, sessionExpiresAt);
        return new SignedIn(uuid, person.handle(), person.displayName(), null, session);
    }
}
