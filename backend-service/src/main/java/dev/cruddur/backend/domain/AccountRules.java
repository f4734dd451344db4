package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an account must be like. */
public final class AccountRules {

    /** Characters. */
    public static final int HANDLE_MIN = 3;

    /** Characters. */
    public static final int HANDLE_MAX = 20;

    /** ASCII alone, so that no handle can be mistaken for another. */
    public static final String HANDLE_PATTERN = "^[A-Za-z0-9_]+$";

    /** Characters as a person counts them. */
    public static final int DISPLAY_NAME_MAX = 50;

    /** Characters. */
    public static final int PASSWORD_MIN = 8;

    /** Bytes of UTF-8: BCrypt reads no more. */
    public static final int PASSWORD_MAX_BYTES = 72;

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{%d,%d}".formatted(HANDLE_MIN, HANDLE_MAX));

    /** RFC 5321, section 4.5.3.1.3: a path has 256 octets, two of which are its brackets. */
    private static final int EMAIL_MAX = 254;

    /** Only a message that arrives proves an address; this finds what cannot be one. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cc}\\p{Cs}]+@[^\\s@\\p{Cc}\\p{Cs}]+\\.[^\\s@\\p{Cc}\\p{Cs}]+");

    private AccountRules() {}

    /** Whether anybody could have that handle. */
    static boolean isHandle(@Nullable String handle) {
        return handle != null && HANDLE.matcher(handle).matches();
    }

    /**
     * Checks all rules.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated naming each that is broken
     */
    static void check(SignUp form) {
        Violations violations = new Violations();
        checkHandle(violations, Text.trimmed(form.handle()));
        checkDisplayName(violations, Text.trimmed(form.displayName()));
        checkEmail(violations, Text.trimmed(form.email()));
        checkPassword(violations, Objects.requireNonNullElse(form.password(), ""));
        violations.refuse();
    }

    private static void checkHandle(Violations violations, String handle) {
        boolean blank = Text.isBlank(handle);
        violations
                .when(blank, "handle", "blank_user_handle", "Choose a handle.")
                .when(
                        !blank && !isHandle(handle),
                        "handle",
                        "handle_invalid",
                        "A handle has %d to %d characters: letters a to z, digits and underscores."
                                .formatted(HANDLE_MIN, HANDLE_MAX));
    }

    static void checkDisplayName(Violations violations, String name) {
        violations
                .when(Text.isBlank(name), "display_name", "display_name_blank", "Tell us your name.")
                .when(
                        Text.isLongerThan(name, DISPLAY_NAME_MAX),
                        "display_name",
                        "display_name_exceed_max_chars",
                        "A name has at most %d characters.".formatted(DISPLAY_NAME_MAX))
                .when(
                        !Text.isWellFormed(name) || name.codePoints().anyMatch(Character::isISOControl),
                        "display_name",
                        "display_name_invalid",
                        "A name has no control characters.");
    }

    private static void checkEmail(Violations violations, String email) {
        violations.when(
                email.length() > EMAIL_MAX || !EMAIL.matcher(email).matches(),
                "email",
                "email_invalid",
                "That is not an e-mail address.");
    }

    static void checkPassword(Violations violations, String password) {
        violations
                .when(
                        Text.length(password) < PASSWORD_MIN,
                        "password",
                        "password_too_short",
                        "A password has at least %d characters.".formatted(PASSWORD_MIN))
                .when(
                        password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MAX_BYTES,
                        "password",
                        "password_exceed_max_bytes",
                        "A password has at most %d bytes.".formatted(PASSWORD_MAX_BYTES));
    }
}
