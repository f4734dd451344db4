package dev.cruddur.backend.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class NotificationStreamTest implements BackendTest {

    private static final String STREAM = "GET /notifications/stream";
    private static final String UNREAD = "event: unread\ndata: {\"unread_count\":1}\n\n";
    private static final String MESSAGE =
            "event: message\ndata: {\"message_group_uuid\":\"4bf92f35-77b3-4da6-a3ce-929d0e0e4736\"}\n\n";
    private static final String HEARTBEAT = ": keep-alive\n\n";

    @Inject
    Api api;

    private final HttpClient http = HttpClient.newHttpClient();
    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @Test
    void stream_isRelayedAsItIs_withHeartbeats() throws Exception {
        NOTIFICATIONS.handles(STREAM, exchange -> {
            start(exchange, UNREAD + MESSAGE + HEARTBEAT);
            exchange.close();
        });

        HttpResponse<InputStream> response = open();

        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        assertThat(new String(response.body().readAllBytes(), UTF_8)).isEqualTo(UNREAD + MESSAGE + HEARTBEAT);
        assertThat(NOTIFICATIONS.askedOnce().header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void clientThatLeaves_isGoneUpstreamToo() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        NOTIFICATIONS.handles(STREAM, exchange -> {
            start(exchange, UNREAD);
            writeUntilItFails(exchange);
            gone.countDown();
        });

        try (BufferedReader lines = reader(open())) {
            assertThat(lines.readLine()).isEqualTo("event: unread");
        }

        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/sessions"})
    void stream_endsInOrderWithItsSession(String whatIsEnded) throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        NOTIFICATIONS.handles(STREAM, exchange -> {
            start(exchange, UNREAD);
            writeUntilItFails(exchange);
            gone.countDown();
        });

        try (BufferedReader lines = reader(open())) {
            assertThat(lines.readLine()).isEqualTo("event: unread");
            api.delete(whatIsEnded, me);

            assertThat(lines.lines()).contains("data: {\"unread_count\":1}");
        }
        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stream_ofAnotherSession_goesOn() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        NOTIFICATIONS.handles(STREAM, exchange -> {
            start(exchange, UNREAD);
            awaited(ended);
            exchange.getResponseBody().write(MESSAGE.getBytes(UTF_8));
            exchange.close();
        });

        try (BufferedReader lines = reader(open())) {
            Identity elsewhere = Api.identity(api.post("/session", Forms.signIn(me.handle(), Forms.PASSWORD)));
            api.delete("/session", elsewhere);
            ended.countDown();

            assertThat(lines.lines()).contains("event: message");
        }
    }

    @Test
    void streamThatCannotBeOpened_isUnavailable() throws Exception {
        NOTIFICATIONS.answers(STREAM, 500, "{}");

        assertThat(open().statusCode()).isEqualTo(503);
    }

    @Test
    void stream_isNotTraced() throws Exception {
        NOTIFICATIONS.answers(STREAM, 200, "");
        String traceId = "5b8aa5a2d2c872e8321cf37308d69df2";

        http.send(
                api.request("/notifications/stream", me)
                        .header("traceparent", "00-" + traceId + "-5fb397be34d26b51-01")
                        .build(),
                BodyHandlers.ofString());
        String later = api.get("/session", me).traceId();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(CapturedSpans.trace(later).spans()).isNotEmpty());
        assertThat(CapturedSpans.trace(traceId).spans()).isEmpty();
    }

    private HttpResponse<InputStream> open() throws Exception {
        return http.send(api.request("/notifications/stream", me).build(), BodyHandlers.ofInputStream());
    }

    private static BufferedReader reader(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), UTF_8));
    }

    private static void start(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(text.getBytes(UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void awaited(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(9, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void writeUntilItFails(HttpExchange exchange) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(9))
                .until(() -> !writes(exchange));
    }

    private static boolean writes(HttpExchange exchange) {
        try {
            exchange.getResponseBody().write(HEARTBEAT.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
