package dev.cruddur.notifications.persistence;

import dev.cruddur.notifications.config.PurgeSettings;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.function.IntUnaryOperator;

/** Deletes what has expired, in batches, until none is left. Nobody caused it, so it is not traced. */
@Singleton
class Purge {

    private final PurgeRepository rows;
    private final int batchSize;

    Purge(PurgeRepository rows, PurgeSettings settings) {
        this.rows = rows;
        this.batchSize = settings.batchSize();
    }

    @Scheduled(fixedDelay = "${cruddur.purge.interval:1m}", initialDelay = "${cruddur.purge.interval:1m}")
    void run() {
        untilNoneIsLeft(rows::purgeNotifications);
        untilNoneIsLeft(rows::purgeGroups);
    }

    private void untilNoneIsLeft(IntUnaryOperator purge) {
        int purged;
        do {
            purged = purge.applyAsInt(batchSize);
        } while (purged == batchSize);
    }
}
