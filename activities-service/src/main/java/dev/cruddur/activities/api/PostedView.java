package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Activity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** That somebody has posted a crud: enough to count it, for as long as it lives. */
@Serdeable
record PostedView(UUID uuid, UUID userUuid, Instant expiresAt) {

    static PostedView of(Activity crud) {
        return new PostedView(crud.uuid(), crud.userUuid(), crud.expiresAt());
    }
}
