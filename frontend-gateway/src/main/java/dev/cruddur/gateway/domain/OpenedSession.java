package dev.cruddur.gateway.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What backend-service says when somebody has signed up or in.
 *
 * @param uuid the person's
 * @param handle without the @
 * @param displayName how the person wants to be called
 * @param avatarUrl where their picture is; none for the one that the page draws
 * @param sessionUuid for the gateway alone
 */
@Serdeable
public record OpenedSession(
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl,
        UUID sessionUuid) {

    /** What the page may know of it. */
    public SignedInPerson person() {
        return new SignedInPerson(uuid, handle, displayName, avatarUrl);
    }
}
