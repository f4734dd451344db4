package dev.cruddur.activities.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cruds and replies. None that has expired is ever returned. */
public interface Activities {

    /**
     * Keeps a crud, from now for its time to live, and leaves word for those whom it names, all or nothing.
     *
     * @param once under which no other is kept; none when it does not matter
     * @throws KeyUsed when one is kept under that already: then nothing has changed
     */
    Activity add(UUID author, NewCrud crud, Mentioned mentioned, @Nullable OnceKey once);

    /**
     * Keeps a reply, counts it at what it answers, and leaves word for the author of that and for those whom the reply
     * names, all or nothing.
     *
     * @param once under which no other is kept; none when it does not matter
     * @return the reply; empty when what it answers is not there, or no longer
     * @throws KeyUsed when one is kept under that already: then nothing has changed
     */
    Optional<Activity> addReply(UUID author, UUID to, NewReply reply, Mentioned mentioned, @Nullable OnceKey once);

    /** What that person posted under that key. */
    Optional<Posted> postedUnder(UUID author, OnceKey once);

    /**
     * Cruds that are no replies, newest first.
     *
     * @param before only those older than this one; from the newest when none
     */
    List<Activity> home(@Nullable UUID before, int limit);

    /**
     * The newest cruds that are no replies and were posted after that one, in no particular order.
     *
     * @param people whose cruds; everybody's when none
     */
    List<Activity> since(@Nullable Collection<UUID> people, UUID after, int limit);

    /** One of them. */
    Optional<Activity> find(UUID uuid);

    /** Those of them that are there. */
    List<Activity> findAll(List<UUID> uuids);

    /** The thread that began with that crud, from it on, oldest first. */
    List<Activity> thread(UUID root);
}
