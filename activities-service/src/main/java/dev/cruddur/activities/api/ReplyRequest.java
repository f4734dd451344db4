package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.NewReply;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote; its rules are {@link NewReply}'s.
 *
 * @param mentioned the people whom it names
 */
@Serdeable
record ReplyRequest(@Nullable String message, @Nullable List<UUID> mentioned) {

    NewReply checked() {
        return NewReply.of(message);
    }
}
