package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A password in place of another.
 *
 * @param currentPassword the one that is to end
 */
@Serdeable
public record PasswordChange(
        @Nullable String currentPassword, @Nullable String password) {

    /** Without the passwords. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
