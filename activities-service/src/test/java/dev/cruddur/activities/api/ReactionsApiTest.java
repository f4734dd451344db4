package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionsApiTest extends ActivitiesTest {

    private final Identity me = somebody();
    private String crud = "";

    @BeforeEach
    void somebodysCrud() {
        crud = posted(somebody(), "like me", "1-hour");
    }

    @Test
    void like_answersWithTheCounts() {
        HttpResponse<String> response = put(me, path(crud, "like")).send();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(read(response).getValue())
                .isEqualTo(Map.of(
                        "uuid",
                        crud,
                        "likes_count",
                        1,
                        "reposts_count",
                        0,
                        "replies_count",
                        0,
                        "current_user_has_liked",
                        true,
                        "current_user_has_reposted",
                        false));
    }

    @ParameterizedTest
    @CsvSource({"like, likes_count", "repost, reposts_count"})
    void reaction_again_countsOnce(String reaction, String count) {
        put(me, path(crud, reaction)).send();

        JsonNode again = read(put(me, path(crud, reaction)).send());

        assertThat(again.get(count).getIntValue()).isEqualTo(1);
        assertThat(again.get("current_user_has_" + reaction + (reaction.endsWith("e") ? "d" : "ed"))
                        .getBooleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"like, likes_count", "repost, reposts_count"})
    void reaction_takenBack_isCountedOff_andAgainChangesNothing(String reaction, String count) {
        put(somebody(), path(crud, reaction)).send();
        put(me, path(crud, reaction)).send();

        delete(me, path(crud, reaction)).send();
        JsonNode again = read(delete(me, path(crud, reaction)).send());

        assertThat(again.get(count).getIntValue()).isEqualTo(1);
        assertThat(again.get("current_user_has_liked").getBooleanValue()).isFalse();
        assertThat(again.get("current_user_has_reposted").getBooleanValue()).isFalse();
    }

    @Test
    void likeAndRepost_areCountedApart() {
        put(me, path(crud, "like")).send();

        JsonNode answer = read(put(me, path(crud, "repost")).send());

        assertThat(answer.get("likes_count").getIntValue()).isEqualTo(1);
        assertThat(answer.get("reposts_count").getIntValue()).isEqualTo(1);
        assertThat(answer.get("current_user_has_liked").getBooleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void expiredCrud_canNeitherBeReactedTo_norTheReactionTakenBack(String reaction) {
        put(me, path(crud, reaction)).send();
        expire(crud);

        assertThat(put(somebody(), path(crud, reaction)).send().statusCode()).isEqualTo(404);
        assertThat(delete(me, path(crud, reaction)).send().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void unknownCrud_isNotFound(String reaction) {
        String unknown = path(UUID.randomUUID().toString(), reaction);

        assertThat(put(me, unknown).send().statusCode()).isEqualTo(404);
        assertThat(delete(me, unknown).send().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"like, likes_count", "repost, reposts_count"})
    void reactionsAndTheirUndoingAtTheSameTime_areAllCounted(String reaction, String count) {
        List<Identity> fans = people(20);
        fans.forEach(fan -> put(fan, path(crud, reaction)).send());
        List<Identity> newcomers = people(20);

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            newcomers.forEach(person ->
                    crowd.execute(() -> put(person, path(crud, reaction)).send()));
            fans.subList(0, 15)
                    .forEach(fan -> crowd.execute(
                            () -> delete(fan, path(crud, reaction)).send()));
            fans.subList(15, 20)
                    .forEach(fan ->
                            crowd.execute(() -> put(fan, path(crud, reaction)).send()));
        }

        assertThat(countOf(crud, count)).isEqualTo(25);
    }

    @Test
    void onePersonsDoubleClicks_countOnce_whateverTheirOrder() {
        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                boolean likes = i % 2 == 0;
                clicks.execute(() -> (likes ? put(me, path(crud, "like")) : delete(me, path(crud, "like"))).send());
            }
        }

        JsonNode shown = read(get(me, "/activities/" + crud).send()).get("activity");
        assertThat(shown.get("likes_count").getIntValue())
                .isEqualTo(shown.get("current_user_has_liked").getBooleanValue() ? 1 : 0);
    }

    @Test
    void everyRead_tellsWhatTheViewerHasDone() {
        String reply = replied(somebody(), crud);
        put(me, path(crud, "like")).send();
        put(me, path(reply, "repost")).send();

        JsonNode thread = read(get(me, "/activities/" + crud).send());
        JsonNode home = read(get(me, "/activities/home?limit=1").send());
        JsonNode alive = read(get(me, "/activities?uuid=" + crud).send());

        assertThat(Stream.of(thread.get("activity"), home.get("activities").get(0), alive.get(0)))
                .allMatch(shown -> shown.get("current_user_has_liked").getBooleanValue())
                .noneMatch(shown -> shown.get("current_user_has_reposted").getBooleanValue());
        assertThat(thread.get("replies").get(0).get("current_user_has_reposted").getBooleanValue())
                .isTrue();
    }

    @Test
    void anotherViewer_andNobody_seeTheCountAlone() {
        put(me, path(crud, "like")).send();

        assertThat(Stream.of(get(somebody(), "/activities/" + crud), get("/activities/" + crud))
                        .map(call -> read(call.send()).get("activity")))
                .allMatch(shown -> shown.get("likes_count").getIntValue() == 1)
                .noneMatch(shown -> shown.get("current_user_has_liked").getBooleanValue());
    }

    private int countOf(String uuid, String count) {
        return read(get("/activities/" + uuid).send())
                .get("activity")
                .get(count)
                .getIntValue();
    }

    private static List<Identity> people(int count) {
        return Stream.generate(ActivitiesTest::somebody).limit(count).toList();
    }

    private static String path(String crud, String reaction) {
        return "/activities/" + crud + "/" + reaction;
    }
}
