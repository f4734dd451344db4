package dev.cruddur.testing.collector;

import dev.cruddur.testing.defaults.SmallService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A service that sends all it has to two collectors, as with a backend elsewhere: all signals to the one, and a copy of
 * traces and logs to the other.
 *
 * @param troubled the one of the two that the test is about; the other one is well
 */
record Scene(Collector troubled, Collector well, EmbeddedServer service) implements AutoCloseable {

    /** How long the exporter itself waits for an answer: much longer than anything else may. */
    static final Duration EXPORTERS_PATIENCE = Duration.ofSeconds(8);

    /** Which of the two collectors is in trouble. */
    enum Place {
        BACKEND,
        COPY
    }

    static Scene of(Trouble trouble, Place place) {
        return of(trouble, place, Map.of());
    }

    static Scene of(Trouble trouble, Place place, Map<String, Object> others) {
        Collector troubled = new Collector(trouble);
        Collector well = new Collector(Trouble.NONE);
        Map<String, Object> properties = new HashMap<>(Map.of(
                "otel.traces.exporter", "otlp",
                "otel.metrics.exporter", "otlp",
                "otel.metric.export.interval", "100",
                "otel.logs.exporter", "otlp",
                "otel.exporter.otlp.endpoint", (place == Place.BACKEND ? troubled : well).url(),
                "otel.exporter.otlp.timeout", String.valueOf(EXPORTERS_PATIENCE.toMillis()),
                "cruddur.viewer.url", (place == Place.COPY ? troubled : well).url()));
        properties.putAll(others);
        ShippedLog.ofLogger(SmallService.class);
        return new Scene(troubled, well, ApplicationContext.run(EmbeddedServer.class, properties));
    }

    @Override
    public void close() {
        service.close();
        troubled.close();
        well.close();
    }
}
