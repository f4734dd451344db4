package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.ListedPerson;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of people.
 *
 * @see ListedPerson
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListedPersonBody(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl,
        String bio,
        boolean currentUserFollows) {

    static ListedPersonBody of(ListedPerson person) {
        return new ListedPersonBody(
                person.uuid(),
                person.handle(),
                person.displayName(),
                person.avatarUrl(),
                person.bio(),
                person.currentUserFollows());
    }
}
