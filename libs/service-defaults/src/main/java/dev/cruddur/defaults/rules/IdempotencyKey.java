package dev.cruddur.defaults.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key}, by which whoever repeats a request says that it is the same one. */
public final class IdempotencyKey {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    private IdempotencyKey() {}

    /** Looks at a key's form; that there is none breaks no rule. */
    public static void check(@Nullable String key, Violations violations) {
        violations.when(
                key != null && !FORM.matcher(key).matches(),
                "idempotency_key",
                "idempotency_key_invalid",
                "A key has 1 to 255 visible ASCII characters.");
    }
}
