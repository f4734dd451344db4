package dev.cruddur.defaults.purge;

import dev.cruddur.defaults.telemetry.OwnWork;
import dev.cruddur.defaults.telemetry.TraceAttributes;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the purges of a service. One that has nothing to do leaves no trace. */
@Singleton
@Requires(beans = Purge.class)
class PurgeJob {

    /** What is left then waits for the next run: a backlog goes steadily, and a trace stays short enough to read. */
    static final int BATCHES_PER_RUN = 10;

    private static final Logger LOG = LoggerFactory.getLogger(PurgeJob.class);

    private final List<Purge> purges;
    private final PurgeSettings settings;
    private final OwnWork work;
    private final LongCounter expired;

    PurgeJob(List<Purge> purges, PurgeSettings settings, OwnWork work, OpenTelemetry openTelemetry) {
        this.purges = purges;
        this.settings = settings;
        this.work = work;
        this.expired = openTelemetry
                .getMeter("dev.cruddur.defaults.purge")
                .counterBuilder("cruddur.rows.expired")
                .setUnit("{row}")
                .setDescription("Rows removed because their time was over, by what they were.")
                .build();
    }

    @Scheduled(fixedDelay = "${cruddur.purge.interval:30s}", initialDelay = "${cruddur.purge.interval:30s}")
    void run() {
        purges.forEach(this::run);
    }

    private void run(Purge purge) {
        if (!isDue(purge)) {
            return;
        }
        try {
            work.run("purge " + purge.name(), span -> removeInItsTrace(purge, span));
        } catch (RuntimeException _) {
            // Told already; the next run tries again.
        }
    }

    private boolean isDue(Purge purge) {
        try {
            return purge.isDue();
        } catch (RuntimeException e) {
            tell(purge, e);
            return false;
        }
    }

    /** A failure is told here, where the line of the log belongs to the trace. */
    private void removeInItsTrace(Purge purge, Span span) {
        try {
            removeBatches(purge, span);
        } catch (RuntimeException e) {
            tell(purge, e);
            throw e;
        }
    }

    private void tell(Purge purge, RuntimeException e) {
        LOG.warn("Could not purge {}; trying again in {}: {}", purge.name(), settings.interval(), e.toString());
    }

    private void removeBatches(Purge purge, Span span) {
        long removed = 0;
        for (int batch = 0; batch < BATCHES_PER_RUN; batch++) {
            int now = purge.remove(settings.batchSize());
            removed += now;
            expired.add(now, Attributes.of(TraceAttributes.PURGE, purge.name()));
            span.setAttribute(TraceAttributes.PURGED, removed);
            if (now < settings.batchSize()) {
                return;
            }
        }
    }
}
