package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.NewMessage;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What somebody wants to tell somebody else; its rules are {@link NewMessage}'s. */
@Serdeable
record MessageForm(
        @Nullable String message,
        @Nullable String handle,
        @Nullable String messageGroupUuid) {

    NewMessage checked(@Nullable String idempotencyKey) {
        return NewMessage.of(message, handle, messageGroupUuid, idempotencyKey);
    }

    /** Without what is nobody else's business. */
    @Override
    public String toString() {
        return "MessageForm[messageGroupUuid=" + messageGroupUuid + "]";
    }
}
