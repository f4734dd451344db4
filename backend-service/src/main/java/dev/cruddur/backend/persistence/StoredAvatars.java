package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Avatar;
import dev.cruddur.backend.domain.AvatarStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Keeps a picture and its address at the person in one transaction. */
@Singleton
class StoredAvatars implements AvatarStore {

    private final AvatarRepository avatars;

    StoredAvatars(AvatarRepository avatars) {
        this.avatars = avatars;
    }

    @Override
    @Transactional
    public void put(UUID person, Avatar avatar) {
        avatars.put(person, UUID.randomUUID(), avatar.contentType(), avatar.image());
        avatars.pointAtIt(person);
    }

    @Override
    @Transactional
    public void remove(UUID person) {
        avatars.remove(person);
        avatars.pointAtIt(person);
    }

    @Override
    public Optional<Avatar> find(UUID uuid) {
        return avatars.find(uuid);
    }
}
