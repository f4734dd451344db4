package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may be called and say of themselves from now on, without spaces at the ends.
 *
 * @param banner a {@link Banner}'s value; none to leave it as it is
 */
public record ProfileUpdate(
        String displayName, String bio, @Nullable String banner) {

    /** Characters as a person counts them. */
    public static final int BIO_MAX = 160;

    /**
     * Checks what a person wrote.
     *
     * @param bio none to say nothing
     * @param banner none to leave it as it is
     * @throws dev.cruddur.defaults.rules.RuleViolated naming each rule that is broken
     */
    public static ProfileUpdate of(@Nullable String displayName, @Nullable String bio, @Nullable String banner) {
        ProfileUpdate update = new ProfileUpdate(Text.trimmed(displayName), Text.trimmed(bio), banner);
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
                .when(
                        banner != null && !Banner.isValue(banner),
                        "banner",
                        "banner_unknown",
                        "Choose one of the colours that there are.")
                .refuse();
        return update;
    }
}
