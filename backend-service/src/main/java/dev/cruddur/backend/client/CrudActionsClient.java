package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.ReactionCounts;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import java.util.Optional;
import java.util.UUID;

/** The routes of activities-service that do something with a crud that is there already. */
@Client(id = "activities-service", path = "/activities/{uuid}")
interface CrudActionsClient {

    @Put("/like")
    Optional<ReactionCounts> like(UUID uuid);

    @Delete("/like")
    Optional<ReactionCounts> unlike(UUID uuid);

    @Put("/repost")
    Optional<ReactionCounts> repost(UUID uuid);

    @Delete("/repost")
    Optional<ReactionCounts> undoRepost(UUID uuid);

    @Delete
    void delete(UUID uuid);
}
