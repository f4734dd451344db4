package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A person, and what they say of themselves.
 *
 * @param bio empty when nothing
 */
@Serdeable
public record Profile(UUID uuid, String handle, String displayName, String bio) {

    /** The person alone. */
    public Person person() {
        return new Person(uuid, handle, displayName);
    }
}
