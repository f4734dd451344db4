package dev.cruddur.viewer.api;

import dev.cruddur.viewer.config.ViewerSettings;
import dev.cruddur.viewer.store.Received;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/** How full the memory is and how much came in. */
@Controller("/api/statistics")
final class StatisticsController {

    private final TraceStore store;
    private final Received received;
    private final ViewerSettings settings;

    StatisticsController(TraceStore store, Received received, ViewerSettings settings) {
        this.store = store;
        this.settings = settings;
        this.received = received;
    }

    /** How full the memory is and how much came in. */
    @Get
    Statistics now() {
        var kept = store.statistics();
        return new Statistics(
                new Kept(
                        kept.traces(),
                        kept.pinned(),
                        kept.spans(),
                        kept.logRecords() + kept.untracedLogRecords(),
                        kept.bytes() + kept.logBytes(),
                        settings.maxBytes()),
                new Since(kept.evictedTraces(), received.spans(), received.logRecords(), received.metricPoints()));
    }

    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Statistics(Kept kept, Since sinceStart) {}

    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Kept(int traces, int pinned, int spans, int logRecords, long bytes, long maxBytes) {}

    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Since(long evictedTraces, long receivedSpans, long receivedLogRecords, long receivedMetricPoints) {}
}
