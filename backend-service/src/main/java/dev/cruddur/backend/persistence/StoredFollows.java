package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.FollowState;
import dev.cruddur.backend.domain.FollowStore;
import dev.cruddur.backend.domain.ListedPerson;
import dev.cruddur.backend.domain.PersonFollowed;
import dev.cruddur.defaults.outbox.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredFollows implements FollowStore {

    /** No person has it. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Greater than any version 7 uuid: the first page begins before it. */
    private static final UUID END_OF_TIME = new UUID(-1L, -1L);

    private final FollowRepository rows;
    private final Outbox outbox;

    StoredFollows(FollowRepository rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public FollowState add(UUID follower, UUID followed, int most, Instant newsUntil) {
        rows.lock(follower);
        // Whoever was told once is not told again: who follows anew is for notifications-service to know.
        if (rows.add(follower, followed, most) == 1) {
            outbox.add(PersonFollowed.TOPIC, new PersonFollowed(followed, follower, newsUntil));
        }
        return rows.state(followed, follower);
    }

    @Override
    @Transactional
    public FollowState remove(UUID follower, UUID followed) {
        rows.remove(follower, followed);
        return rows.state(followed, follower);
    }

    @Override
    public FollowState state(UUID person, @Nullable UUID viewer) {
        return rows.state(person, orNobody(viewer));
    }

    @Override
    public List<UUID> followedBy(UUID person) {
        return rows.followedBy(person);
    }

    @Override
    public List<ListedPerson> followers(UUID person, @Nullable UUID viewer, @Nullable UUID before, int limit) {
        return rows.followers(person, orNobody(viewer), orNewest(before), limit);
    }

    @Override
    public List<ListedPerson> following(UUID person, @Nullable UUID viewer, @Nullable UUID before, int limit) {
        return rows.following(person, orNobody(viewer), orNewest(before), limit);
    }

    private static UUID orNobody(@Nullable UUID viewer) {
        return Objects.requireNonNullElse(viewer, NOBODY);
    }

    private static UUID orNewest(@Nullable UUID before) {
        return Objects.requireNonNullElse(before, END_OF_TIME);
    }
}
