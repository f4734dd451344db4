package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who people are. */
@Singleton
public final class Profiles {

    private final ProfileStore store;
    private final Discovery discovery;

    Profiles(ProfileStore store, Discovery discovery) {
        this.store = store;
        this.discovery = discovery;
    }

    /**
     * Somebody's profile with a page of their cruds, newest first.
     *
     * @throws NotFound when nobody has that handle
     */
    public ProfilePage page(String handle, @Nullable UUID before, int limit) {
        Profile profile = find(handle);
        AuthorPage page = discovery.byAuthor(profile.uuid(), before, limit);
        List<AuthoredCrud> cruds = page.activities().stream()
                .map(crud -> new AuthoredCrud(crud, profile.person()))
                .toList();
        return new ProfilePage(profile, page.crudsCount(), new Feed(cruds, page.next()));
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
