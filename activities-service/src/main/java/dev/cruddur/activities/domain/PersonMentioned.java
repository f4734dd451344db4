package dev.cruddur.activities.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has named somebody else in a crud or reply. It waits in the outbox until notifications-service knows of it.
 *
 * @param recipientUuid who was named
 * @param actorUuid who named them
 * @param activityUuid where
 * @param replyToActivityUuid what that answers; none for a crud
 * @param expiresAt when it is gone
 */
@Serdeable
public record PersonMentioned(
        UUID recipientUuid,
        UUID actorUuid,
        UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        Instant expiresAt) {

    /** The topic in the outbox. */
    public static final String TOPIC = "mention";

    static PersonMentioned in(Activity activity, UUID person) {
        return new PersonMentioned(
                person, activity.userUuid(), activity.uuid(), activity.replyToActivityUuid(), activity.expiresAt());
    }
}
