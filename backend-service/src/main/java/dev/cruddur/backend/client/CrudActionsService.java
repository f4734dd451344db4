package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.CrudActions;
import dev.cruddur.backend.domain.Reaction;
import dev.cruddur.backend.domain.ReactionCounts;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** activities-service, as it lets cruds be liked, reposted and deleted. Its refusals go to the caller as they are. */
@Singleton
public final class CrudActionsService implements CrudActions {

    private final CrudActionsClient client;

    CrudActionsService(CrudActionsClient client) {
        this.client = client;
    }

    @Override
    public Optional<ReactionCounts> react(Reaction reaction, UUID crud) {
        return switch (reaction) {
            case LIKE -> client.like(crud);
            case REPOST -> client.repost(crud);
        };
    }

    @Override
    public Optional<ReactionCounts> undo(Reaction reaction, UUID crud) {
        return switch (reaction) {
            case LIKE -> client.unlike(crud);
            case REPOST -> client.undoRepost(crud);
        };
    }

    @Override
    public boolean delete(UUID crud) {
        return client.delete(crud).code() != HttpStatus.NOT_FOUND.getCode();
    }
}
