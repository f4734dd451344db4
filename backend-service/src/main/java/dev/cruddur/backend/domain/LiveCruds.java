package dev.cruddur.backend.domain;

import java.io.InputStream;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * New cruds as they are posted: server-sent events, byte for byte as they come, heartbeats included. Whoever takes such
 * a stream closes it.
 */
public interface LiveCruds {

    /**
     * Everybody's.
     *
     * @param after the newest that is known already; what came after it is told at first
     * @throws dev.cruddur.defaults.rules.Busy when as many streams are open as may
     */
    InputStream ofEverybody(@Nullable UUID after);

    /** Those of some people, likewise. */
    InputStream ofPeople(Collection<UUID> people, @Nullable UUID after);
}
