package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reply that may be posted. It has no time to live of its own: it goes when the thread goes.
 *
 * @param message without spaces at its ends
 */
public record NewReply(String message) {

    /**
     * Checks what a person wrote.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated naming every rule that it breaks
     */
    public static NewReply of(@Nullable String message) {
        Violations violations = new Violations();
        MessageRule.REPLY.check(message, violations);
        violations.refuse();
        return new NewReply(Text.trimmed(message));
    }

    /** What it is filed under. */
    public Set<String> tags() {
        return Tags.of(message);
    }
}
