package dev.cruddur.notifications.persistence;

import dev.cruddur.defaults.purge.Purge;
import jakarta.inject.Singleton;

/** Removes notifications that have expired: nobody is told of them any more. */
@Singleton
class ExpiredNotifications implements Purge {

    private final ExpiryRepository rows;

    ExpiredNotifications(ExpiryRepository rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public boolean isDue() {
        return rows.hasExpiredNotifications();
    }

    @Override
    public int remove(int limit) {
        return rows.deleteNotifications(limit);
    }
}
