package dev.cruddur.defaults.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the services know each other's tokens.
 *
 * @param tokenSecret signs the tokens, by HMAC with SHA-256; at least 32 characters, the same in every service
 */
@ConfigurationProperties("cruddur.identity")
record IdentitySettings(@NotNull @Size(min = 32) String tokenSecret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "IdentitySettings[]";
    }
}
