package dev.cruddur.testing.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.StopTime;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import dev.cruddur.testing.tracing.Neighbour;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that stops finishes what is under way, sends what it has, and makes nobody wait for it. */
class TelemetryShutdownTest {

    private final Neighbour neighbour = new Neighbour();
    private final EmbeddedServer service = ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                    "micronaut.http.services.neighbour.url",
                    neighbour.url(),
                    // Longer than the test: only the stop sends.
                    "otel.bsp.schedule.delay",
                    "60000"));

    @AfterEach
    void stop() {
        service.close();
        neighbour.close();
    }

    @Test
    void whatIsLeft_isSentBeforeTheStop() {
        TracedCall call = TracedCall.get(service.getURI().resolve("/small"));
        call.send();

        service.close();

        assertThat(CapturedSpans.trace(call.traceId()).spans()).hasSize(1);
    }

    @Test
    void requestUnderWay_isAnswered_andItsTraceIsWhole() {
        TracedCall call = TracedCall.get(service.getURI().resolve("/work/lingers"));
        CompletableFuture<String> answer =
                CompletableFuture.supplyAsync(() -> call.send().body());
        Awaitility.await().until(() -> neighbour.hasBeenAsked("/slow"));

        service.close();

        assertThat(answer.join()).isEqualTo("204");
        assertThat(CapturedSpans.trace(call.traceId()).tree()).isEqualTo("""
                        small-service SERVER GET /work/lingers
                          small-service CLIENT GET
                        """);
    }

    @Test
    void streamWithoutAnEnd_isCut_andDoesNotHoldUpTheStop() throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort());
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream()
                    .write("GET /work/endless HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(lines.lines().anyMatch("data: event"::equals)).isTrue();

            assertThat(StopTime.of(service)).isLessThan(Duration.ofSeconds(2));
        }
    }
}
