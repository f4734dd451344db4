package dev.cruddur.backend.domain;

import java.util.Optional;
import java.util.UUID;

/** What is done with a crud that is there already, on behalf of whoever makes the request. */
public interface CrudActions {

    /** Likes or reposts it; none when there is no such crud, or none any more. */
    Optional<ReactionCounts> react(Reaction reaction, UUID crud);

    /** Takes that back; none when there is no such crud, or none any more. */
    Optional<ReactionCounts> undo(Reaction reaction, UUID crud);

    /**
     * Deletes one's own, with what was said to it. A refusal goes to the caller as it is.
     *
     * @return whether there was such a crud
     */
    boolean delete(UUID crud);
}
