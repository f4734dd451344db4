package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What people look like. */
@Singleton
public final class Avatars {

    private final AvatarStore store;
    private final AvatarMaker maker;
    private final ProfileStore profiles;

    Avatars(AvatarStore store, AvatarMaker maker, ProfileStore profiles) {
        this.store = store;
        this.maker = maker;
        this.profiles = profiles;
    }

    /**
     * Makes a picture one's own, in place of the one before.
     *
     * @param file PNG, JPEG or WebP
     * @throws dev.cruddur.defaults.rules.RuleViolated when it is none of these, too large, or cannot be read
     */
    public Profile put(Person me, byte[] file) {
        store.put(me.uuid(), maker.make(file));
        return profiles.of(me.uuid());
    }

    /** Goes back to the picture that everybody has who brought none. */
    public Profile remove(Person me) {
        store.remove(me.uuid());
        return profiles.of(me.uuid());
    }

    /**
     * A picture that is somebody's now.
     *
     * @throws NotFound when it is nobody's, or nobody's any more
     */
    public Avatar find(UUID uuid) {
        return store.find(uuid).orElseThrow(() -> new NotFound("There is no such picture."));
    }
}
