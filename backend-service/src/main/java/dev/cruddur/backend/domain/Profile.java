package dev.cruddur.backend.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, and what they say of themselves.
 *
 * @param bio empty when nothing
 * @param banner the colour behind it, a {@link Banner}'s value
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Profile(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl,
        String bio,
        String banner) {

    /** The person alone. */
    public Person person() {
        return new Person(uuid, handle, displayName, avatarUrl);
    }
}
