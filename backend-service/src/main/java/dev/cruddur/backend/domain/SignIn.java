package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What somebody shows to prove who they are. */
@Serdeable
public record SignIn(@Nullable String handle, @Nullable String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "SignIn[handle=" + handle + "]";
    }
}
