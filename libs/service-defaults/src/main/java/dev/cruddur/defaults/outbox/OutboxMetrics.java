package dev.cruddur.defaults.outbox;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.repository.GenericRepository;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.BatchCallback;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableDoubleMeasurement;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many messages wait in the outbox, and for how long: asked of the database once for each export of metrics. */
@Context
@Requires(classes = GenericRepository.class, beans = OutboxHandler.class)
final class OutboxMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxMetrics.class);

    private final BatchCallback callback;

    OutboxMetrics(OpenTelemetry openTelemetry, OutboxRepository rows) {
        Meter meter = openTelemetry.getMeter("dev.cruddur.defaults.outbox");
        ObservableLongMeasurement depth = meter.gaugeBuilder("cruddur.outbox.depth")
                .ofLongs()
                .setUnit("{message}")
                .setDescription("Messages that have not arrived yet.")
                .buildObserver();
        ObservableDoubleMeasurement lag = meter.gaugeBuilder("cruddur.outbox.lag")
                .setUnit("s")
                .setDescription("How long the oldest message has been waiting.")
                .buildObserver();
        this.callback = meter.batchCallback(() -> measure(rows, depth, lag), depth, lag);
    }

    @PreDestroy
    void stop() {
        callback.close();
    }

    private static void measure(
            OutboxRepository rows, ObservableLongMeasurement depth, ObservableDoubleMeasurement lag) {
        try {
            OutboxBacklog backlog = rows.backlog();
            depth.record(backlog.depth());
            lag.record(backlog.lagSeconds());
        } catch (RuntimeException e) {
            // A database that is away is told of by whoever needs it; a metric that is missing says as much.
            LOG.debug("The outbox could not be measured", e);
        }
    }
}
