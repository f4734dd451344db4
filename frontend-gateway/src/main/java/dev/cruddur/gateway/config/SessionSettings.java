package dev.cruddur.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/**
 * How sessions are kept.
 *
 * @param secret signs the cookie, by HMAC with SHA-256; at least 32 characters, known to the gateway alone
 * @param lifetime how long a person stays signed in
 */
@ConfigurationProperties("cruddur.session")
public record SessionSettings(
        @NotNull @Size(min = 32) String secret, @NotNull Duration lifetime) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "SessionSettings[lifetime=" + lifetime + "]";
    }
}
