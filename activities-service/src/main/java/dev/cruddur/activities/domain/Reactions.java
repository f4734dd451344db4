package dev.cruddur.activities.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** All likes and reposts, and how many a crud has. */
public interface Reactions {

    /**
     * Keeps a reaction, counts it, and leaves word for the crud's author, all or nothing. Again changes nothing.
     *
     * @return the crud as it is then; empty when it is not there, or no longer
     */
    Optional<Activity> add(UUID person, Reaction reaction, UUID crud);

    /**
     * Takes a reaction back. Without one changes nothing.
     *
     * @return the crud as it is then; empty when it is not there, or no longer
     */
    Optional<Activity> remove(UUID person, Reaction reaction, UUID crud);

    /** What the person has done with those cruds: one question to the database, however many there are. */
    Marks marks(UUID person, Collection<UUID> cruds);
}
