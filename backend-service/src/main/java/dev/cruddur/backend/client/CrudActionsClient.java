package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.ReactionCounts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import java.util.Optional;
import java.util.UUID;

/** The routes of activities-service that do something with a crud that is there already. */
@Client(id = "activities-service", path = "/activities")
interface CrudActionsClient {

    @Put("/{uuid}/like")
    Optional<ReactionCounts> like(UUID uuid);

    @Delete("/{uuid}/like")
    Optional<ReactionCounts> unlike(UUID uuid);

    @Put("/{uuid}/repost")
    Optional<ReactionCounts> repost(UUID uuid);

    @Delete("/{uuid}/repost")
    Optional<ReactionCounts> undoRepost(UUID uuid);

    /** Its status is to be looked at: of a method that returns nothing, Micronaut's client would let a 404 pass. */
    @Delete("/{uuid}")
    HttpResponse<?> delete(UUID uuid);
}
