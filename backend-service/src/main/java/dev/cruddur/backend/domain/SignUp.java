package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What somebody who wants an account has filled in. */
@Serdeable
public record SignUp(
        @Nullable String handle,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String password) {

    /** Without what is nobody's business. */
    @Override
    public String toString() {
        return "SignUp[handle=" + handle + "]";
    }
}
