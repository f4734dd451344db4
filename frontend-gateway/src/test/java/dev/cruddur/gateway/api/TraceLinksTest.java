package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.StandIn;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A gateway that sends traces to everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceLinksTest {

    private static final String ASKED = "GET /1/auth";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final StandIn honeycomb = StandIn.start();
    private EmbeddedServer gateway;

    @BeforeAll
    void start() {
        honeycomb.answers(ASKED, 200, """
                {"api_key_access": {"events": true, "boards": false}, "team": {"name": "Us", "slug": "us"},
                 "environment": {"name": "Test", "slug": "test"}, "someday": {"new": [1]}}""");
        gateway = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "cruddur.backend.url",
                        BACKEND.url(),
                        "cruddur.viewer.url",
                        Gateway.VIEWER.url(),
                        "cruddur.session.secret",
                        Gateway.SESSION_SECRET,
                        "cruddur.telemetry.backends",
                        "honeycomb,zipkin,jaeger",
                        "cruddur.trace-links.jaeger",
                        "http://localhost:16686/",
                        "cruddur.trace-links.zipkin",
                        "http://localhost:9411",
                        "otel.exporter.otlp.endpoint",
                        honeycomb.url(),
                        "otel.exporter.otlp.headers",
                        "x-honeycomb-team=a-key"));
    }

    @AfterAll
    void stop() {
        gateway.stop();
    }

    @BeforeEach
    void backendHasRules() {
        BACKEND.answers("GET /rules", 200, "{\"message_max_chars\":1024,\"ttls\":[{\"value\":\"1-day\"}]}");
    }

    @Test
    void rules_nameEachBackendThatTracesAreSentTo() throws IOException, InterruptedException {
        await().untilAsserted(() -> assertThat(rules())
                .contains("\"message_max_chars\":1024", "\"ttls\":[{\"value\":\"1-day\"}]")
                .contains("{\"name\":\"Honeycomb\",\"url\":\"https://ui.honeycomb.io/us/environments/test/trace"
                        + "?trace_id={trace_id}&trace_start_ts={start}&trace_end_ts={end}\"}")
                .contains("{\"name\":\"Jaeger\",\"url\":\"http://localhost:16686/trace/{trace_id}\"}")
                .contains("{\"name\":\"Zipkin\",\"url\":\"http://localhost:9411/zipkin/traces/{trace_id}\"}"));
        assertThat(rules()).doesNotContain("a-key");
        assertThat(honeycomb.last(ASKED).header("X-honeycomb-team")).isEqualTo("a-key");
    }

    @Test
    void rules_whenTracesStayHere_nameNone() {
        assertThat(Gateway.get("/api/rules").body()).contains("\"trace_links\":[]");
    }

    private String rules() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway.getURL() + "/api/rules"));
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }
}
