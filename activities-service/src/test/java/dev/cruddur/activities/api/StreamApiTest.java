package dev.cruddur.activities.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;

@Timeout(30)
class StreamApiTest extends ActivitiesTest {

    private static final String NOW = "{\"message\":\"now\",\"ttl\":\"1-hour\"}";

    @Inject
    LiveCruds live;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Identity anna = somebody();
    private final Identity ben = somebody();

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.put("cruddur.streams.most-open", "2");
        return properties;
    }

    @Test
    void newCrud_isToldAtOnce_andRepliesAreNot() throws IOException {
        String older = posted(anna, "before", "1-hour");

        try (BufferedReader lines = reader(everybody(""))) {
            awaitEvent(lines, "keep-alive");
            replied(ben, older);
            String newer = posted(anna, "now", "1-hour");

            assertThat(awaitEvent(lines, "posted"))
                    .contains("\"uuid\":\"" + newer + "\"")
                    .contains("\"user_uuid\":\"" + anna.userUuid() + "\"")
                    .contains("\"expires_at\":\"");
        }
    }

    @Test
    void crud_ofWhichAnOpenStreamIsNotToldInTime_isPostedAllTheSame() {
        CompletableFuture<Void> isBeingTold = new CompletableFuture<>();
        CompletableFuture<Void> mayGoOn = new CompletableFuture<>();
        Disposable slow = live.watch(_ -> true).subscribe(_ -> {
            isBeingTold.complete(null);
            mayGoOn.join();
        });
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> posted(anna, "first", "1-hour"));
        isBeingTold.join();

        assertThatCode(() -> posted(anna, "second", "1-hour")).doesNotThrowAnyException();

        mayGoOn.complete(null);
        first.join();
        slow.dispose();
    }

    @Test
    void whatWasMissed_isToldWhenTheStreamOpens_butNotWhatHasExpired() throws IOException {
        String known = posted(anna, "known", "1-hour");
        expire(posted(anna, "gone", "1-hour"));
        String missed = posted(anna, "missed", "1-hour");

        try (BufferedReader lines = reader(everybody("?after=" + known))) {
            assertThat(awaitEvent(lines, "posted")).contains(missed);
        }
    }

    @Test
    void streamOfSomePeople_tellsNothingOfOthers() throws IOException {
        String known = posted(anna, "known", "1-hour");
        posted(ben, "missed, and not missed", "1-hour");

        try (BufferedReader lines = reader(ofAnna(known))) {
            awaitEvent(lines, "keep-alive");
            posted(ben, "not asked for", "1-hour");
            String annas = posted(anna, "asked for", "1-hour");

            assertThat(awaitEvent(lines, "posted")).contains(annas);
        }
    }

    @Test
    void newCrud_isPushed_inTheTraceOfItsPost_onceForAllStreams() throws IOException {
        TracedCall post = post(anna, "/activities", NOW);

        try (BufferedReader everybodys = reader(everybody(""));
                BufferedReader annas = reader(ofAnna(null))) {
            awaitEvent(everybodys, "keep-alive");
            awaitEvent(annas, "keep-alive");
            String uuid = read(post.send()).get("uuid").getStringValue();

            assertThat(awaitEvent(everybodys, "posted")).contains(uuid);
            assertThat(awaitEvent(annas, "posted")).contains(uuid);
        }
        CapturedSpans.awaitTree(post.traceId(), """
                activities-service SERVER POST /activities
                  activities-service CLIENT INSERT activity
                  activities-service INTERNAL push posted
                """);
    }

    @Test
    void newCrud_thatNobodyWaitsFor_isPushedNowhere() throws IOException {
        TracedCall post = post(ben, "/activities", NOW);

        // All the places there are: no stream of another test is open any more.
        try (BufferedReader one = reader(ofAnna(null));
                BufferedReader other = reader(ofAnna(null))) {
            awaitEvent(one, "keep-alive");
            awaitEvent(other, "keep-alive");
            post.send();
        }
        CapturedSpans.awaitTree(post.traceId(), """
                activities-service SERVER POST /activities
                  activities-service CLIENT INSERT activity
                """);
    }

    @Test
    void oneStreamTooMany_isRefused_untilAnotherHasGone() throws IOException {
        try (BufferedReader _ = reader(everybody(""));
                BufferedReader _ = reader(everybody(""))) {
            HttpResponse<InputStream> refused = open(everybody(""));

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("retry-after")).isPresent();
            assertThat(new String(refused.body().readAllBytes(), UTF_8)).contains("Try again in a while.");
        }
        reader(everybody("")).close();
    }

    @Test
    void stream_isNotTraced() throws IOException {
        String traceId = "5b8aa5a2d2c872e8321cf37308d69df2";

        try (BufferedReader lines =
                reader(everybody("").header("traceparent", "00-" + traceId + "-5fb397be34d26b51-01"))) {
            awaitEvent(lines, "keep-alive");
        }

        assertThat(CapturedSpans.trace(traceId).spans()).isEmpty();
    }

    private HttpRequest.Builder everybody(String query) {
        return HttpRequest.newBuilder(uri("/activities/stream" + query));
    }

    private HttpRequest.Builder ofAnna(@Nullable String after) {
        String known = after == null ? "null" : "\"" + after + "\"";
        String body = "{\"authors\":[\"%s\"],\"after\":%s}".formatted(anna.userUuid(), known);
        return HttpRequest.newBuilder(uri("/activities/stream"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<InputStream> open(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a stream, once the places of those that were closed are free again. */
    private BufferedReader reader(HttpRequest.Builder request) {
        HttpResponse<InputStream> opened = await().atMost(Duration.ofSeconds(20))
                .until(() -> open(request), response -> response.statusCode() == 200);
        return new BufferedReader(new InputStreamReader(opened.body(), UTF_8));
    }

    /** Reads on to the first event of that name and returns its data. */
    private static String awaitEvent(BufferedReader lines, String name) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals("event: " + name)) {
            line = lines.readLine();
        }
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }
}
