package dev.cruddur.backend.domain;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Passwords are kept as BCrypt hashes, and checked in a time that does not tell whether there is one. By {@code BCrypt}
 * itself, because Spring's encoders around it need the rest of Spring.
 */
@Singleton
final class Passwords {

    private final String nobodys = hash("the password of nobody");

    /** The hash to keep. */
    String hash(String password) {
        return BCrypt.hashpw(password, BCrypt.gensalt());
    }

    /** Whether the password has that hash. Without one it does not, and it takes as long to say so. */
    boolean matches(@Nullable String password, @Nullable String hash) {
        String tried = Objects.requireNonNullElse(password, "");
        boolean same = BCrypt.checkpw(tried, Objects.requireNonNullElse(hash, nobodys));
        // BCrypt would take a longer password for its own first 72 bytes.
        boolean whole = tried.getBytes(StandardCharsets.UTF_8).length <= AccountRules.PASSWORD_MAX_BYTES;
        return same && whole && hash != null;
    }
}
