package dev.cruddur.backend.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has just signed in.
 *
 * @param sessionUuid whoever knows it is that person, so it goes to the gateway and no further
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SignedIn(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl,
        UUID sessionUuid) {

    static SignedIn of(Person person, UUID session) {
        return new SignedIn(person.uuid(), person.handle(), person.displayName(), person.avatarUrl(), session);
    }

    /** Without the session. */
    @Override
    public String toString() {
        return "SignedIn[uuid=" + uuid + "]";
    }
}
