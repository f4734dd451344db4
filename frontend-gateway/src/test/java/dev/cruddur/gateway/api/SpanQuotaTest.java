package dev.cruddur.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.config.BrowserSpanSettings;
import dev.cruddur.gateway.domain.Exports;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** By a gateway of its own, on which no other test draws. */
class SpanQuotaTest {

    @AutoClose
    private final EmbeddedServer server = ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                    "micronaut.server.port", -1,
                    "cruddur.backend.url", Gateway.BACKEND.url(),
                    "cruddur.viewer.url", Gateway.VIEWER.url(),
                    "cruddur.session.secret", Gateway.SESSION_SECRET,
                    "cruddur.browser-spans.most-per-request", 2,
                    "cruddur.browser-spans.client-burst", 2,
                    "cruddur.browser-spans.client-per-second", 1));

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void spans_thatComeTooFast_are429ProblemThatSaysWhenToComeAgain() throws Exception {
        String two = Exports.of("frontend-web", "x").replace("\"spans\":[", "\"spans\":[{},");
        assertThat(post(two).statusCode()).isEqualTo(202);

        HttpResponse<String> response = post(two);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void settings_whoseBurstIsLessThanARequest_areRefused() {
        assertThatThrownBy(() -> new BrowserSpanSettings(3, 2, 1, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private HttpResponse<String> post(String export) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + "/api/spans"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(export))
                        .build(),
                BodyHandlers.ofString());
    }
}
