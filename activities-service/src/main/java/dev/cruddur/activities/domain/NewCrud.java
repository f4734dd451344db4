package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A crud that may be posted.
 *
 * @param message without spaces at its ends
 */
public record NewCrud(String message, Ttl ttl) {

    /**
     * Checks what a person wrote.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated naming every rule that it breaks
     */
    public static NewCrud of(@Nullable String message, @Nullable String ttl) {
        Violations violations = new Violations();
        MessageRule.CRUD.check(message, violations);
        Optional<Ttl> known = Ttl.of(ttl);
        violations
                .when(Text.isBlank(ttl), "ttl", "ttl_blank", "Choose how long it lives.")
                .when(!Text.isBlank(ttl) && known.isEmpty(), "ttl", "ttl_unknown", "That is none of the times to live.")
                .refuse();
        return new NewCrud(Text.trimmed(message), known.orElseThrow());
    }

    /** What it is filed under. */
    public Set<String> tags() {
        return Tags.of(message);
    }
}
