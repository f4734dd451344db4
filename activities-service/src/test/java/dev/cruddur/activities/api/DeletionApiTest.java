package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DeletionApiTest extends ActivitiesTest {

    private final Identity author = somebody();

    @Test
    void ownCrud_isGone_withWhatWasSaidUnderIt_andDoneWithIt() {
        String crud = posted(author, "regretted", "1-hour");
        String reply = replied(somebody(), crud);
        String nested = replied(somebody(), reply);
        put(somebody(), "/activities/" + crud + "/like").send();
        put(somebody(), "/activities/" + nested + "/repost").send();

        assertThat(delete(author, "/activities/" + crud).send().statusCode()).isEqualTo(204);

        assertThat(get("/activities?uuid=" + crud + "&uuid=" + reply + "&uuid=" + nested)
                        .send()
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void ownReply_isCountedOff_whereItWasCounted_andNowhereElse() {
        String crud = posted(somebody(), "root", "1-hour");
        String kept = replied(somebody(), crud);
        String reply = replied(author, crud);
        replied(somebody(), reply);

        delete(author, "/activities/" + reply).send();

        JsonNode thread = read(get("/activities/" + crud).send());
        assertThat(thread.get("activity").get("replies_count").getIntValue()).isEqualTo(1);
        assertThat(thread.get("replies").size()).isEqualTo(1);
        assertThat(thread.get("replies").get(0).get("uuid").getStringValue()).isEqualTo(kept);
    }

    @Test
    void crudOfSomebodyElse_isForbidden_andStays() {
        String crud = posted(author, "mine", "1-hour");

        HttpResponse<String> response =
                delete(somebody(), "/activities/" + crud).send();

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(get("/activities/" + crud).send().statusCode()).isEqualTo(200);
    }

    @Test
    void unknown_expired_andDeletedCruds_areNotFound() {
        String expired = posted(author, "gone", "1-hour");
        expire(expired);
        String deleted = posted(author, "regretted", "1-hour");
        delete(author, "/activities/" + deleted).send();

        for (String uuid : new String[] {UUID.randomUUID().toString(), expired, deleted}) {
            assertThat(delete(author, "/activities/" + uuid).send().statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void deletionsOfRepliesAtTheSameTime_areAllCountedOff_once() {
        String crud = posted(somebody(), "root", "1-hour");
        replied(somebody(), crud);

        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                String reply = replied(author, crud);
                clicks.execute(() -> delete(author, "/activities/" + reply).send());
                clicks.execute(() -> delete(author, "/activities/" + reply).send());
            }
        }

        JsonNode thread = read(get("/activities/" + crud).send());
        assertThat(thread.get("activity").get("replies_count").getIntValue()).isEqualTo(1);
    }

    @Test
    void deletionInTheMidstOfEverything_failsForNobody() {
        Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 5; round++) {
            String crud = posted(author, "root", "1-hour");
            String reply = replied(author, crud);
            try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 8; i++) {
                    Identity person = somebody();
                    crowd.execute(() ->
                            statuses.add(post(person, "/activities/" + reply + "/reply", "{\"message\":\"me too\"}")
                                    .send()
                                    .statusCode()));
                    crowd.execute(() -> statuses.add(
                            put(person, "/activities/" + reply + "/like").send().statusCode()));
                    crowd.execute(() -> statuses.add(delete(person, "/activities/" + reply + "/like")
                            .send()
                            .statusCode()));
                }
                crowd.execute(() -> statuses.add(
                        delete(author, "/activities/" + reply).send().statusCode()));
                crowd.execute(() -> statuses.add(
                        delete(author, "/activities/" + crud).send().statusCode()));
            }
        }

        assertThat(statuses).hasSize(5 * 26).isSubsetOf(200, 201, 204, 404).contains(204);
    }
}
