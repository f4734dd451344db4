package dev.cruddur.backend.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cruds, on behalf of whoever makes the request. */
public interface Activities {

    /** Those that started by themselves, newest first. */
    CrudPage home(@Nullable UUID before, int limit);

    /** One with its replies; none when there is no such crud, or none any more. */
    Optional<CrudTree> find(UUID uuid);

    /**
     * Those of them that are alive.
     *
     * @return none at all when nobody can tell just now
     */
    Optional<List<Crud>> findIfAvailable(Collection<UUID> uuids);

    /**
     * Posts one; under the same key, the same one.
     *
     * @param mentioned whom it names
     */
    Crud post(@Nullable String message, @Nullable String ttl, List<UUID> mentioned, @Nullable String key);

    /**
     * Replies to one, once for each key; none when there is no such crud, or none any more.
     *
     * @param mentioned whom the reply names
     */
    Optional<Crud> reply(UUID to, @Nullable String message, List<UUID> mentioned, @Nullable String key);

    /** The rules that they keep. */
    CrudRules rules();
}
