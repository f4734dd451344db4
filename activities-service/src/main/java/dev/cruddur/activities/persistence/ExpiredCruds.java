package dev.cruddur.activities.persistence;

import dev.cruddur.defaults.purge.Purge;
import jakarta.inject.Singleton;

/** Removes cruds and replies that have expired: nobody finds them any more. */
@Singleton
class ExpiredCruds implements Purge {

    private final ExpiryRepository rows;

    ExpiredCruds(ExpiryRepository rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "cruds";
    }

    @Override
    public boolean isDue() {
        return rows.hasExpired();
    }

    @Override
    public int remove(int limit) {
        return rows.deleteExpired(limit);
    }
}
