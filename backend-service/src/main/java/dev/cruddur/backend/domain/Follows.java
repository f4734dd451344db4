package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.Violations;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who follows whom, and how that changes. */
@Singleton
public final class Follows {

    /** As many as a feed can be put together from in one question. */
    public static final int MOST = 5_000;

    /** As long as the longest-lived crud. */
    private static final Duration NEWS_FOR = Duration.ofDays(30);

    private final FollowStore store;
    private final Profiles profiles;

    Follows(FollowStore store, Profiles profiles) {
        this.store = store;
        this.profiles = profiles;
    }

    /**
     * Follows somebody; again changes nothing.
     *
     * @return how they stand then
     * @throws dev.cruddur.defaults.rules.NotFound when nobody has that handle
     * @throws dev.cruddur.defaults.rules.RuleViolated when it is oneself, or one follows too many already
     */
    public Followed follow(Person me, String handle) {
        Person person = somebodyElse(me, handle);
        FollowState state =
                store.add(me.uuid(), person.uuid(), MOST, Instant.now().plus(NEWS_FOR));
        new Violations()
                .when(
                        !state.currentUserFollows(),
                        "handle",
                        "following_exceed_max",
                        "You follow %,d people already, and nobody can follow more.".formatted(MOST))
                .refuse();
        return new Followed(person, state);
    }

    /**
     * Follows somebody no longer; again changes nothing.
     *
     * @return how they stand then
     * @throws dev.cruddur.defaults.rules.NotFound when nobody has that handle
     * @throws dev.cruddur.defaults.rules.RuleViolated when it is oneself
     */
    public Followed unfollow(Person me, String handle) {
        Person person = somebodyElse(me, handle);
        return new Followed(person, store.remove(me.uuid(), person.uuid()));
    }

    /**
     * A page of somebody's followers, the latest first.
     *
     * @throws dev.cruddur.defaults.rules.NotFound when nobody has that handle
     */
    public PeoplePage followers(String handle, @Nullable Person viewer, @Nullable UUID before, int limit) {
        Person person = profiles.named(handle);
        return PeoplePage.of(person, store.followers(person.uuid(), uuid(viewer), before, limit + 1), limit);
    }

    /**
     * A page of those whom somebody follows, the latest first.
     *
     * @throws dev.cruddur.defaults.rules.NotFound when nobody has that handle
     */
    public PeoplePage following(String handle, @Nullable Person viewer, @Nullable UUID before, int limit) {
        Person person = profiles.named(handle);
        return PeoplePage.of(person, store.following(person.uuid(), uuid(viewer), before, limit + 1), limit);
    }

    private Person somebodyElse(Person me, String handle) {
        Person person = profiles.named(handle);
        new Violations()
                .when(person.uuid().equals(me.uuid()), "handle", "follow_oneself", "Nobody follows themselves.")
                .refuse();
        return person;
    }

    private static @Nullable UUID uuid(@Nullable Person viewer) {
        return viewer == null ? null : viewer.uuid();
    }
}
