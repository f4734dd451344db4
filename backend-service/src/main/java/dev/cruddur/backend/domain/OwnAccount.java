package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What somebody's account says to its owner alone.
 *
 * @param isDemo whether it is one of the demonstration's, which everybody shares
 */
@Serdeable
public record OwnAccount(String email, Instant createdAt, boolean isDemo) {

    /** Without the address. */
    @Override
    public String toString() {
        return "OwnAccount[isDemo=" + isDemo + "]";
    }
}
