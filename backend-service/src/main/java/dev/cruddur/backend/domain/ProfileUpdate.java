package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import org.jspecify.annotations.Nullable;

/** What somebody may be called and say of themselves from now on, without spaces at the ends. */
public record ProfileUpdate(String displayName, String bio) {

    /** Characters as a person counts them. */
    public static final int BIO_MAX = 160;

    /**
     * Checks what a person wrote.
     *
     * @param bio none to say nothing
     * @throws dev.cruddur.defaults.rules.RuleViolated naming each rule that is broken
     */
    public static ProfileUpdate of(@Nullable String displayName, @Nullable String bio) {
        ProfileUpdate update = new ProfileUpdate(Text.trimmed(displayName), Text.trimmed(bio));
        Violations violations = new Violations();
        AccountRules.checkDisplayName(violations, update.displayName);
        violations
                .when(
                        Text.isLongerThan(update.bio, BIO_MAX),
                        "bio",
                        "bio_exceed_max_chars",
                        "That is longer than %d characters.".formatted(BIO_MAX))
                .when(
                        !Text.isWellFormed(update.bio),
                        "bio",
                        "bio_invalid",
                        "That holds a character that cannot be shown.")
                .refuse();
        return update;
    }
}
