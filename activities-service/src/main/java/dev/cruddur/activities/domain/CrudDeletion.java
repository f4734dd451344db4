package dev.cruddur.activities.domain;

import jakarta.inject.Singleton;
import java.util.UUID;

/** An author may take back what they said, and with it what was said under it. */
@Singleton
public class CrudDeletion {

    private final Activities activities;
    private final Removals removals;

    CrudDeletion(Activities activities, Removals removals) {
        this.activities = activities;
        this.removals = removals;
    }

    /**
     * Deletes a crud or reply.
     *
     * @throws CrudNotFound when it is not there, or has expired
     * @throws NotOnesOwn when somebody else wrote it
     */
    public void delete(UUID person, UUID uuid) {
        Activity crud = activities.find(uuid).orElseThrow(() -> new CrudNotFound(uuid));
        if (!crud.userUuid().equals(person)) {
            throw new NotOnesOwn();
        }
        if (!removals.remove(crud)) {
            throw new CrudNotFound(uuid);
        }
    }
}
