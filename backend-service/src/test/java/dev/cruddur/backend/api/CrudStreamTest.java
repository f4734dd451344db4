package dev.cruddur.backend.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.Asked;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class CrudStreamTest implements BackendTest {

    private static final String HOME = "/activities/home/stream";
    private static final String FOLLOWING = "/activities/following/stream";
    private static final String POSTED = "event: posted\nid: 1\ndata: {\"uuid\":\"1\"}\n\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID known = UUID.randomUUID();

    @Inject
    Api api;

    @BeforeEach
    void streams() {
        ACTIVITIES.handles("GET /activities/stream", CrudStreamTest::tellsOne);
        ACTIVITIES.handles("POST /activities/stream", CrudStreamTest::tellsOne);
    }

    @Test
    void streamOfEverybody_isRelayedAsItIs_toAnybody() {
        HttpResponse<String> response = send(api.request(HOME + "?after=" + known, null));

        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        assertThat(response.body()).isEqualTo(POSTED);
        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("after=" + known);
        assertThat(ACTIVITIES.askedOnce().header("Authorization")).isNull();
    }

    @Test
    void browserThatComesBack_isToldWhatItMissed_sinceTheLastEvent() {
        UUID last = UUID.randomUUID();

        send(api.request(HOME + "?after=" + known, null).header("Last-Event-ID", last.toString()));

        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("after=" + last);
    }

    @Test
    void streamOfFollowing_isAskedForOfWhomOneFollows_withoutOneself() {
        Identity me = api.signUp();
        Identity other = api.signUp();
        NOTIFICATIONS.answers("POST /notifications", 201, "");
        api.put("/users/@" + other.handle() + "/follow", me);

        assertThat(send(api.request(FOLLOWING + "?after=" + known, me)).body()).isEqualTo(POSTED);

        Asked asked = ACTIVITIES.askedOnce();
        assertThat(asked.body())
                .isEqualTo("{\"authors\":[\"%s\"],\"after\":\"%s\"}".formatted(other.userUuid(), known));
    }

    @Test
    void streamOfWhoFollowsNobody_isAskedForOfNobody() {
        assertThat(send(api.request(FOLLOWING, api.signUp())).statusCode()).isEqualTo(200);

        assertThat(ACTIVITIES.askedOnce().body()).isEqualTo("{\"authors\":[],\"after\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOME, FOLLOWING})
    void streamTooMany_isRefusedClearly(String path) {
        ACTIVITIES.answers("GET /activities/stream", 503, "{}");
        ACTIVITIES.answers("POST /activities/stream", 503, "{}");

        HttpResponse<String> refused = send(api.request(path, api.signUp()));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("retry-after")).isPresent();
        assertThat(refused.body()).contains("Try again in a while.");
    }

    @Test
    void knownCrud_thatIsNone_isABadRequest() {
        assertThat(send(api.request(HOME + "?after=yesterday", null)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {HOME, FOLLOWING})
    void stream_isNotTraced(String path) {
        Identity me = api.signUp();
        String traceId = UUID.randomUUID().toString().replace("-", "");

        send(api.request(path, me).header("traceparent", "00-" + traceId + "-5fb397be34d26b51-01"));
        String later = api.get("/session", me).traceId();

        CapturedSpans.await(later, trace -> assertThat(trace.tree()).matches("""
                backend-service SERVER GET /session
                  backend-service CLIENT SELECT session person
                """));
        assertThat(CapturedSpans.trace(traceId).spans()).isEmpty();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void tellsOne(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(POSTED.getBytes(UTF_8));
        exchange.close();
    }
}
