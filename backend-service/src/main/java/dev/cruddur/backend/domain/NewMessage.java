package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.IdempotencyKey;
import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Uuids;
import dev.cruddur.defaults.rules.Violations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that may be sent.
 *
 * @param text without spaces at its ends
 * @param idempotencyKey the same each time that the same message is sent; none when the sender does not care
 */
public record NewMessage(
        Addressee to, String text, @Nullable String idempotencyKey) {

    /** Characters as a person counts them. */
    public static final int MAX_CHARS = 1024;

    /**
     * Checks what a person wrote.
     *
     * @param handle whom it is for; not looked at when a thread is named
     * @param group the thread that it continues; none to find or start the one with that person
     * @throws dev.cruddur.defaults.rules.RuleViolated naming each rule that is broken
     */
    public static NewMessage of(
            @Nullable String message,
            @Nullable String handle,
            @Nullable String group,
            @Nullable String idempotencyKey) {
        Violations violations = new Violations();
        checkText(message, violations);
        IdempotencyKey.check(idempotencyKey, violations);
        Optional<Addressee> to = group == null ? somebody(handle, violations) : group(group, violations);
        violations.refuse();
        return new NewMessage(to.orElseThrow(), Text.trimmed(message), idempotencyKey);
    }

    private static void checkText(@Nullable String message, Violations violations) {
        violations
                .when(Text.isBlank(message), "message", "message_blank", "Write something.")
                .when(
                        message != null && !Text.isWellFormed(message),
                        "message",
                        "message_invalid",
                        "That holds a character that cannot be shown.")
                .when(
                        Text.isLongerThan(Text.trimmed(message), MAX_CHARS),
                        "message",
                        "message_exceed_max_chars_1024",
                        "That is longer than %d characters.".formatted(MAX_CHARS));
    }

    private static Optional<Addressee> somebody(@Nullable String handle, Violations violations) {
        violations.when(Text.isBlank(handle), "handle", "user_receiver_handle_blank", "Say whom it is for.");
        return Optional.of(new Addressee.Somebody(Text.trimmed(handle)));
    }

    private static Optional<Addressee> group(String group, Violations violations) {
        Optional<Addressee> uuid = Uuids.parse(group).map(Addressee.Group::new);
        boolean blank = Text.isBlank(group);
        violations
                .when(blank, "message_group_uuid", "message_group_uuid_blank", "Say which conversation it is for.")
                .when(
                        !blank && uuid.isEmpty(),
                        "message_group_uuid",
                        "message_group_uuid_invalid",
                        "That names no conversation.");
        return uuid;
    }

    /** Without what is nobody else's business. */
    @Override
    public String toString() {
        return "NewMessage[to=" + to + "]";
    }
}
