package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.IdempotencyKey;
import dev.cruddur.defaults.rules.Violations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes of something that is posted again and again one thing: whoever repeats a request sends the same key.
 *
 * @param key the client's choice, such as a UUID; unique among those of one person
 * @param content a digest of what is posted
 */
public record OnceKey(String key, String content) {

    /**
     * The key for such content; none when the client sends none.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated when it is of another form than keys have
     */
    public static @Nullable OnceKey of(@Nullable String key, String... content) {
        if (key == null) {
            return null;
        }
        Violations violations = new Violations();
        IdempotencyKey.check(key, violations);
        violations.refuse();
        return new OnceKey(key, digest(String.join("\0", content)));
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
