package dev.cruddur.backend.domain;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, and what their password is checked against. */
@Introspected
public record Credentials(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl,
        String passwordHash) {

    Person person() {
        return new Person(uuid, handle, displayName, avatarUrl);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Credentials[uuid=" + uuid + "]";
    }
}
