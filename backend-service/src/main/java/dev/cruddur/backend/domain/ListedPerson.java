package dev.cruddur.backend.domain;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of followers, or of those who are followed.
 *
 * @param followUuid the key of the list's paging
 * @param avatarUrl where their picture is; none for the one that the page draws for them
 * @param bio empty when nothing
 * @param currentUserFollows whether whoever makes the request follows them
 */
@Introspected
public record ListedPerson(
        UUID followUuid,
        UUID uuid,
        String handle,
        String displayName,
        @Nullable String avatarUrl,
        String bio,
        boolean currentUserFollows) {}
