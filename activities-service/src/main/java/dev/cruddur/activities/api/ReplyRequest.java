package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.NewReply;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a person wrote; its rules are {@link NewReply}'s. */
@Serdeable
record ReplyRequest(@Nullable String message) {

    NewReply checked() {
        return NewReply.of(message);
    }
}
