package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What a message may be.
 *
 * @param maxChars its greatest length, in characters as a person counts them
 * @param tooLong the code of the rule, which names the limit where it is not a crud's
 */
public record MessageRule(int maxChars, String tooLong) {

    /** Of a crud. */
    public static final MessageRule CRUD = new MessageRule(280, "message_exceed_max_chars");

    /** Of a reply. */
    public static final MessageRule REPLY = new MessageRule(1024, "message_exceed_max_chars_1024");

    /** Adds what the message breaks of this. */
    public void check(@Nullable String message, Violations violations) {
        violations
                .when(Text.isBlank(message), "message", "message_blank", "Write something.")
                .when(
                        message != null && !Text.isWellFormed(message),
                        "message",
                        "message_invalid",
                        "That holds a character that cannot be shown.")
                .when(
                        message != null && Text.isLongerThan(message.strip(), maxChars),
                        "message",
                        tooLong,
                        "That is longer than " + maxChars + " characters.");
    }
}
