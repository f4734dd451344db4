package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However often a request is repeated under one key, one thing is posted. */
class IdempotencyTest extends ActivitiesTest {

    private static final String HELLO = "{\"message\":\"hello\",\"ttl\":\"1-hour\"}";

    private Identity author = somebody();
    private String key = "";

    @BeforeEach
    void somebodyNew() {
        author = somebody();
        key = UUID.randomUUID().toString();
    }

    @Test
    void crudThatIsRepeated_isPostedOnce_andAnsweredTheSame() {
        HttpResponse<String> first = post("/activities", key, HELLO);
        HttpResponse<String> second = post("/activities", key, HELLO);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(cruds()).isEqualTo(1);
    }

    @Test
    void crudsThatAreRepeatedAtOnce_areOne() {
        List<HttpResponse<String>> responses = atOnce(8, () -> post("/activities", key, HELLO));

        assertThat(responses).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(responses.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(cruds()).isEqualTo(1);
    }

    @Test
    void repliesThatAreRepeatedAtOnce_areOne_countedOnce_toldOnce() {
        String root = posted(somebody(), "root", "1-hour");

        List<HttpResponse<String>> responses =
                atOnce(8, () -> post("/activities/" + root + "/reply", key, "{\"message\":\"an answer\"}"));

        assertThat(responses).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(read(get("/activities/" + root).send())
                        .get("activity")
                        .get("replies_count")
                        .getIntValue())
                .isEqualTo(1);
        String reply = read(responses.getFirst()).get("uuid").getStringValue();
        await().untilAsserted(() -> assertThat(notifications.callsAbout(reply)).hasSize(1));
    }

    @Test
    void keyThatComesWithSomethingElse_isRefused_andNothingIsPosted() {
        post("/activities", key, HELLO);

        HttpResponse<String> other = post("/activities", key, "{\"message\":\"goodbye\",\"ttl\":\"1-hour\"}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("\"field\":\"idempotency_key\",\"code\":\"idempotency_key_reused\"");
        assertThat(cruds()).isEqualTo(1);
    }

    @Test
    void sameKey_ofTwoPeople_isTwoKeys() {
        Identity other = somebody();
        String first = post(author, "/activities", HELLO)
                .header("Idempotency-Key", key)
                .send()
                .body();
        String second = post(other, "/activities", HELLO)
                .header("Idempotency-Key", key)
                .send()
                .body();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void keyOfWhatWasRefused_isStillFree() {
        assertThat(post("/activities", key, "{\"message\":\"\",\"ttl\":\"1-hour\"}")
                        .statusCode())
                .isEqualTo(422);

        assertThat(post("/activities", key, HELLO).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "with\ttab"})
    void malformedKey_isRefused(String malformed) {
        HttpResponse<String> response = post("/activities", malformed, HELLO);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("\"field\":\"idempotency_key\",\"code\":\"idempotency_key_invalid\"");
    }

    @Test
    void keyThatIsTooLong_isRefused_andTheLongestIsNot() {
        assertThat(post("/activities", "k".repeat(256), HELLO).statusCode()).isEqualTo(422);
        assertThat(post("/activities", "k".repeat(255), HELLO).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> post(String path, String withKey, String body) {
        return post(author, path, body).header("Idempotency-Key", withKey).send();
    }

    private int cruds() {
        return read(get("/activities/by/" + author.userUuid()).send())
                .get("cruds_count")
                .getIntValue();
    }

    private static <T> List<T> atOnce(int times, Callable<T> task) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Stream.generate(() -> task).limit(times).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
