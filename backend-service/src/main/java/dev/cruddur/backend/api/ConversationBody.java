package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.AuthoredCrud;
import dev.cruddur.backend.domain.Conversation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A crud, what it answers, from the first on, and every reply below it, oldest first. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConversationBody(List<CrudBody> ancestors, CrudBody activity, List<CrudBody> replies) {

    static ConversationBody of(Conversation conversation) {
        return new ConversationBody(
                bodies(conversation.ancestors()), CrudBody.of(conversation.activity()), bodies(conversation.replies()));
    }

    private static List<CrudBody> bodies(List<AuthoredCrud> cruds) {
        return cruds.stream().map(CrudBody::of).toList();
    }
}
