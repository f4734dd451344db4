package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.CrudDeletion;
import dev.cruddur.activities.domain.Cruds;
import dev.cruddur.activities.domain.Mentioned;
import dev.cruddur.activities.domain.NewCrud;
import dev.cruddur.activities.domain.Written;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a signed-in person may write. Who that is, is the token's word alone. */
@Controller("/activities")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class WriteController {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Cruds cruds;
    private final CrudDeletion deletion;
    private final SpanFacts span;

    WriteController(Cruds cruds, CrudDeletion deletion, SpanFacts span) {
        this.cruds = cruds;
        this.deletion = deletion;
        this.span = span;
    }

    /** Posts a crud; with a key, once, however often it is repeated. */
    @Post
    @Status(HttpStatus.CREATED)
    ActivityView post(Identity me, @Nullable @Header(IDEMPOTENCY_KEY) String key, @Body CrudRequest body) {
        NewCrud crud = body.checked();
        span.ttl(crud.ttl().value());
        Written written = cruds.post(me.userUuid(), crud, Mentioned.of(body.mentioned()), key);
        if (written.isNew()) {
            span.posted(crud.ttl().value());
        }
        return ActivityView.of(written.activity());
    }

    /** Replies to a crud or a reply; with a key, once, however often it is repeated. */
    @Post("/{uuid}/reply")
    @Status(HttpStatus.CREATED)
    ActivityView reply(
            Identity me,
            @PathVariable UUID uuid,
            @Nullable @Header(IDEMPOTENCY_KEY) String key,
            @Body ReplyRequest body) {
        Mentioned mentioned = Mentioned.of(body.mentioned());
        return ActivityView.of(
                cruds.reply(me.userUuid(), uuid, body.checked(), mentioned, key).activity());
    }

    /** Deletes one's own, with every reply below it. */
    @Delete("/{uuid}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Identity me, @PathVariable UUID uuid) {
        deletion.delete(me.userUuid(), uuid);
    }
}
