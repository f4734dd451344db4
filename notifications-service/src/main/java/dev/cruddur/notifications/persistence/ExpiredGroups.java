package dev.cruddur.notifications.persistence;

import dev.cruddur.defaults.purge.Purge;
import jakarta.inject.Singleton;

/** Removes groups of notifications that nothing is left of. */
@Singleton
class ExpiredGroups implements Purge {

    private final ExpiryRepository rows;

    ExpiredGroups(ExpiryRepository rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "notification groups";
    }

    @Override
    public boolean isDue() {
        return rows.hasExpiredGroups();
    }

    @Override
    public int remove(int limit) {
        return rows.deleteGroups(limit);
    }
}
