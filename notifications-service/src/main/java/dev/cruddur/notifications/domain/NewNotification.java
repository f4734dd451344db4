package dev.cruddur.notifications.domain;

import dev.cruddur.defaults.rules.Violations;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another service reports.
 *
 * @param idempotencyKey the same each time that this is reported
 * @see Notification
 */
public record NewNotification(
        UUID idempotencyKey,
        UUID recipientUuid,
        UUID actorUuid,
        String kind,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        @Nullable String traceId,
        Instant expiresAt) {

    /**
     * Checks that it says what it is about, and nothing else.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated naming each field that is not as its kind wants it
     */
    public NewNotification {
        Violations violations = new Violations();
        Optional<Kind> known = Kind.of(kind);
        violations.when(known.isEmpty(), "kind", "kind_unknown", "Nobody is told of that.");
        known.ifPresent(of -> {
            presence(violations, "activity_uuid", activityUuid, of.isAboutACrud());
            presence(violations, "message_group_uuid", messageGroupUuid, of.isAboutAConversation());
        });
        violations.refuse();
    }

    private static void presence(Violations violations, String field, @Nullable UUID value, boolean wanted) {
        violations
                .when(wanted && value == null, field, field + "_blank", "Say what it is about.")
                .when(!wanted && value != null, field, field + "_unexpected", "It is not about that.");
    }
}
