package dev.cruddur.backend.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where it is kept who follows whom. */
public interface FollowStore {

    /**
     * Lets one follow the other, and leaves word for the other, all or nothing. Again changes nothing, nor does
     * following more people than may be.
     *
     * @param newsUntil until when the other may learn of it
     * @return how the other stands then
     */
    FollowState add(UUID follower, UUID followed, int most, Instant newsUntil);

    /**
     * Ends that. Where there is nothing to end it changes nothing.
     *
     * @return how the other stands then
     */
    FollowState remove(UUID follower, UUID followed);

    /** How somebody stands, seen by the viewer if there is one. */
    FollowState state(UUID person, @Nullable UUID viewer);

    /** Everybody whom that person follows. */
    List<UUID> followedBy(UUID person);

    /** Who follows that person, the latest first. */
    List<ListedPerson> followers(UUID person, @Nullable UUID viewer, @Nullable UUID before, int limit);

    /** Whom that person follows, the latest first. */
    List<ListedPerson> following(UUID person, @Nullable UUID viewer, @Nullable UUID before, int limit);
}
