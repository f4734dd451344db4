package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who people are. */
@Singleton
public final class Profiles {

    private final ProfileStore store;
    private final FollowStore follows;
    private final Discovery discovery;
    private final Authors authors;

    Profiles(ProfileStore store, FollowStore follows, Discovery discovery, Authors authors) {
        this.store = store;
        this.follows = follows;
        this.discovery = discovery;
        this.authors = authors;
    }

    /**
     * Somebody's profile with a page of what they posted and reposted, newest first.
     *
     * @param viewer who is asking; none when nobody knows
     * @throws NotFound when nobody has that handle
     */
    public ProfilePage page(String handle, @Nullable Person viewer, @Nullable UUID before, int limit) {
        Profile profile = find(handle);
        FollowState state = follows.state(profile.uuid(), viewer == null ? null : viewer.uuid());
        AuthorPage page = discovery.byAuthor(profile.uuid(), before, limit);
        return new ProfilePage(profile, state, page.crudsCount(), new Feed(authors.of(page.activities()), page.next()));
    }

    /**
     * Who has that handle.
     *
     * @throws NotFound when nobody has
     */
    public Person named(String handle) {
        return find(handle).person();
    }

    /** Changes one's own profile. */
    public Profile update(Person me, ProfileUpdate update) {
        store.update(me.uuid(), update.displayName(), update.bio(), update.banner());
        return store.of(me.uuid());
    }

    private Profile find(String handle) {
        if (!AccountRules.isHandle(handle)) {
            throw nobody();
        }
        return store.find(handle).orElseThrow(Profiles::nobody);
    }

    private static NotFound nobody() {
        return new NotFound("Nobody has this handle.");
    }
}
