package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A person who has just signed in.
 *
 * @param sessionUuid whoever knows it is that person, so it goes to the gateway and no further
 */
@Serdeable
public record SignedIn(UUID uuid, String handle, String displayName, UUID sessionUuid) {

    static SignedIn of(Person person, UUID session) {
        return new SignedIn(person.uuid(), person.handle(), person.displayName(), session);
    }

    /** Without the session. */
    @Override
    public String toString() {
        return "SignedIn[uuid=" + uuid + "]";
    }
}
