package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.Conversation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A crud, and every reply below it, oldest first. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConversationBody(CrudBody activity, List<CrudBody> replies) {

    static ConversationBody of(Conversation conversation) {
        return new ConversationBody(
                CrudBody.of(conversation.activity()),
                conversation.replies().stream().map(CrudBody::of).toList());
    }
}
