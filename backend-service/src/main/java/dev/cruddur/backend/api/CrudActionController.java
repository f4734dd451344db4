package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.CrudActions;
import dev.cruddur.backend.domain.CrudGone;
import dev.cruddur.backend.domain.Reaction;
import dev.cruddur.backend.domain.ReactionCounts;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** What a signed-in person can do with a crud that is there already. */
@Controller("/activities/{uuid}")
@ExecuteOn(TaskExecutors.BLOCKING)
class CrudActionController {

    private final CrudActions actions;

    CrudActionController(CrudActions actions) {
        this.actions = actions;
    }

    /** Likes it. Again is no error, and counts once. */
    @Put("/like")
    @Secured(Roles.USER)
    ReactionCounts like(UUID uuid) {
        return actions.react(Reaction.LIKE, uuid).orElseThrow(CrudGone::new);
    }

    /** Takes a like back. */
    @Delete("/like")
    @Secured(Roles.USER)
    ReactionCounts unlike(UUID uuid) {
        return actions.undo(Reaction.LIKE, uuid).orElseThrow(CrudGone::new);
    }

    /** Reposts it. Again is no error, and counts once. */
    @Put("/repost")
    @Secured(Roles.USER)
    ReactionCounts repost(UUID uuid) {
        return actions.react(Reaction.REPOST, uuid).orElseThrow(CrudGone::new);
    }

    /** Takes a repost back. */
    @Delete("/repost")
    @Secured(Roles.USER)
    ReactionCounts undoRepost(UUID uuid) {
        return actions.undo(Reaction.REPOST, uuid).orElseThrow(CrudGone::new);
    }

    /** Deletes one's own, with every reply below it. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Roles.USER)
    void delete(UUID uuid) {
        if (!actions.delete(uuid)) {
            throw new CrudGone();
        }
    }
}
