package dev.cruddur.testing.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A collector that takes connections and never answers must not hold up a service that stops. */
class TelemetryShutdownTest {

    private static final Duration EXPORTERS_PATIENCE = Duration.ofSeconds(8);

    @Test
    void collectorThatHangs_doesNotHoldUpTheStop() throws IOException {
        try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            EmbeddedServer service = serviceSendingTo("http://localhost:" + hanging.getLocalPort());
            TracedCall.get(service.getURI().resolve("/small")).send();

            // Well below what the exporter itself would wait for an answer.
            Awaitility.await().atMost(EXPORTERS_PATIENCE.dividedBy(2)).until(() -> {
                service.close();
                return true;
            });
        }
    }

    @Test
    void whatIsLeft_isSentBeforeTheStop() throws IOException {
        try (ServerSocket collector = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            EmbeddedServer service = serviceSendingTo("http://localhost:" + collector.getLocalPort());
            TracedCall.get(service.getURI().resolve("/small")).send();

            service.close();

            assertThat(new String(collector.accept().getInputStream().readNBytes(16), StandardCharsets.US_ASCII))
                    .startsWith("POST /v1/traces");
        }
    }

    private static EmbeddedServer serviceSendingTo(String collector) {
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "otel.traces.exporter", "otlp",
                        "otel.exporter.otlp.endpoint", collector,
                        "otel.exporter.otlp.timeout", String.valueOf(EXPORTERS_PATIENCE.toMillis()),
                        // Longer than the test: only the stop sends.
                        "otel.bsp.schedule.delay", "60000",
                        "cruddur.viewer.url", ""));
    }
}
