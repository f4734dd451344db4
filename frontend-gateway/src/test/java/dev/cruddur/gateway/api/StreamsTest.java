package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.BACKEND;
import static dev.cruddur.gateway.Gateway.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.StandIn.Received;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StreamsTest {

    private final String traceId = UUID.randomUUID().toString().replace("-", "");
    private final String stream = "/api/traces/" + traceId + "/stream";
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void event_ofATrace_arrivesBeforeTheNextIsSent() throws Exception {
        VIEWER.answers("GET " + stream, this::sendEvents);

        try (BufferedReader lines = reader(Gateway.stream(Gateway.to(stream)).body())) {
            events.add("data: one\n\n");
            assertThat(nextData(lines)).isEqualTo("data: one");
            events.add("data: two\n\n");
            assertThat(nextData(lines)).isEqualTo("data: two");
        }
    }

    @Test
    void event_forABrowserThatTakesGzip_isNotHeldBack() throws Exception {
        VIEWER.answers("GET " + stream, this::sendEvents);

        HttpResponse<InputStream> response = Gateway.stream(Gateway.to(stream).header("Accept-Encoding", "gzip"));
        events.add("data: one\n\n");

        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        try (BufferedReader lines = reader(response.body())) {
            assertThat(nextData(lines)).isEqualTo("data: one");
        }
    }

    @Test
    void head_ofAStreamWithoutEvents_arrivesAtOnce() throws Exception {
        VIEWER.answers("GET " + stream, this::sendEvents);

        HttpResponse<InputStream> response = Gateway.stream(Gateway.to(stream));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        response.body().close();
    }

    @Test
    void stream_thatNobodyReadsAnyMore_isClosedBehindToo() throws Exception {
        VIEWER.answers("GET " + stream, this::sendEvents);
        HttpResponse<InputStream> response = Gateway.stream(Gateway.to(stream));

        response.body().close();

        await().untilAsserted(() -> {
            events.add(": still there?\n\n");
            assertThat(closed.getCount()).isZero();
        });
    }

    @Test
    void notifications_ofAPerson_areAskedForInTheirName() throws Exception {
        BACKEND.answers("GET /notifications/stream", this::sendEvents);
        events.add("event: unread\ndata: {\"unread_count\":1}\n\n");

        HttpResponse<InputStream> response =
                Gateway.stream(Gateway.to("/api/notifications/stream").header("Cookie", Gateway.cookie()));

        try (BufferedReader lines = reader(response.body())) {
            assertThat(nextData(lines)).isEqualTo("data: {\"unread_count\":1}");
        }
        assertThat(BACKEND.last("GET /notifications/stream").header("Authorization"))
                .startsWith("Bearer ey");
    }

    @Test
    void newCrudsOfEverybody_areAskedForInNobodysName_fromWhereTheBrowserStopped() throws Exception {
        BACKEND.answers("GET /activities/home/stream", this::sendEvents);
        events.add("event: posted\ndata: {}\n\n");

        HttpResponse<InputStream> response = Gateway.stream(Gateway.to("/api/activities/home/stream?after=one")
                .header("Cookie", Gateway.cookie())
                .header("Last-Event-ID", "two"));

        try (BufferedReader lines = reader(response.body())) {
            assertThat(nextData(lines)).isEqualTo("data: {}");
        }
        Received call = BACKEND.last("GET /activities/home/stream");
        assertThat(call.query()).isEqualTo("after=one");
        assertThat(call.header("Last-event-id")).isEqualTo("two");
        assertThat(call.headers()).doesNotContainKey("Authorization");
    }

    @Test
    void newCrudsOfWhomAPersonFollows_areAskedForInTheirName() throws Exception {
        BACKEND.answers("GET /activities/following/stream", this::sendEvents);
        events.add("event: posted\ndata: {}\n\n");

        HttpResponse<InputStream> response =
                Gateway.stream(Gateway.to("/api/activities/following/stream").header("Cookie", Gateway.cookie()));

        try (BufferedReader lines = reader(response.body())) {
            assertThat(nextData(lines)).isEqualTo("data: {}");
        }
        assertThat(BACKEND.last("GET /activities/following/stream").header("Authorization"))
                .startsWith("Bearer ey");
    }

    @Test
    void notifications_afterSessionHasEnded_are401AndClearCookie() {
        BACKEND.answers("GET /notifications/stream", 401, "{\"status\":401}");

        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api/notifications/stream").header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"status\":401}");
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    }

    @Test
    void viewer_thatDoesNotAnswer_is503Problem() {
        VIEWER.fails("GET " + stream);

        HttpResponse<String> response = Gateway.get(stream);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private void sendEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try {
            for (String event = ": open\n\n"; event != null; event = events.poll(5, TimeUnit.SECONDS)) {
                exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (IOException e) {
            closed.countDown();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static BufferedReader reader(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static String nextData(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }
}
