package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.CrudReactions;
import dev.cruddur.activities.domain.Reaction;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Likes and reposts. Each answers with the counts; doing it again, or undoing nothing, is no error. */
@Controller("/activities/{uuid}")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReactionController {

    private final CrudReactions reactions;
    private final ViewerEyes eyes;

    ReactionController(CrudReactions reactions, ViewerEyes eyes) {
        this.reactions = reactions;
        this.eyes = eyes;
    }

    /** Likes it. */
    @Put("/like")
    ReactionsView like(Identity me, @PathVariable UUID uuid) {
        return react(me, Reaction.LIKE, uuid);
    }

    /** Takes a like back. */
    @Delete("/like")
    ReactionsView unlike(Identity me, @PathVariable UUID uuid) {
        return undo(me, Reaction.LIKE, uuid);
    }

    /** Reposts it. */
    @Put("/repost")
    ReactionsView repost(Identity me, @PathVariable UUID uuid) {
        return react(me, Reaction.REPOST, uuid);
    }

    /** Takes a repost back. */
    @Delete("/repost")
    ReactionsView undoRepost(Identity me, @PathVariable UUID uuid) {
        return undo(me, Reaction.REPOST, uuid);
    }

    private ReactionsView react(Identity me, Reaction reaction, UUID uuid) {
        return eyes.counts(me, reactions.react(me.userUuid(), reaction, uuid));
    }

    private ReactionsView undo(Identity me, Reaction reaction, UUID uuid) {
        return eyes.counts(me, reactions.undo(me.userUuid(), reaction, uuid));
    }
}
