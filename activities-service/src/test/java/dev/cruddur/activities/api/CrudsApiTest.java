package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CrudsApiTest extends ActivitiesTest {

    private final Identity author = somebody();

    @Test
    void crud_livesAsLongAsItsTtlSays() {
        HttpResponse<String> response = post(author, "/activities", "{\"message\":\"hello\",\"ttl\":\"3-hours\"}")
                .send();

        JsonNode crud = read(response);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(crud.get("message").getStringValue()).isEqualTo("hello");
        assertThat(crud.get("user_uuid").getStringValue())
                .isEqualTo(author.userUuid().toString());
        assertThat(crud.get("reply_to_activity_uuid").isNull()).isTrue();
        assertThat(Duration.between(instant(crud, "created_at"), instant(crud, "expires_at")))
                .isBetween(Duration.ofMinutes(179), Duration.ofMinutes(181));
    }

    @Test
    void crudThatBreaksRules_isRefused_namingEachFieldAndRule() {
        HttpResponse<String> response =
                post(author, "/activities", "{\"message\":\" \"}").send();

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains("\"field\":\"message\",\"code\":\"message_blank\"")
                .contains("\"field\":\"ttl\",\"code\":\"ttl_blank\"");
    }

    @Test
    void crudWithoutAToken_isUnauthorized() {
        HttpResponse<String> response =
                TracedCall.post(uri("/activities"), "{}").send();

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void brokenJson_isABadRequest_andSaysNothingOfOurInsides() {
        HttpResponse<String> response =
                post(author, "/activities", "{\"message\":").send();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain("jackson").doesNotContain("dev.cruddur");
    }

    @Test
    void home_isNewestFirst_andPagesMeetWithoutGapOrOverlap() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posted.addFirst(posted(author, "crud " + i, "1-hour"));
        }

        JsonNode first = read(get("/activities/home?limit=3").send());
        JsonNode second =
                read(get("/activities/home?limit=2&before=" + first.get("next").getStringValue())
                        .send());

        assertThat(uuids(first)).containsExactlyElementsOf(posted.subList(0, 3));
        assertThat(uuids(second)).containsExactlyElementsOf(posted.subList(3, 5));
    }

    @Test
    void expiredCrud_isNowhere() {
        String uuid = posted(author, "soon gone", "1-hour");
        expire(uuid);

        assertThat(uuids(read(get("/activities/home?limit=100").send()))).doesNotContain(uuid);
        assertThat(get("/activities/" + uuid).send().statusCode()).isEqualTo(404);
        assertThat(get("/activities?uuid=" + uuid).send().body()).isEqualTo("[]");
    }

    @Test
    void replyToExpiredCrud_isRefused() {
        String uuid = posted(author, "soon gone", "1-hour");
        expire(uuid);

        assertThat(reply(uuid, "too late").statusCode()).isEqualTo(404);
    }

    @Test
    void reply_isCounted_livesAsLongAsItsRoot_andIsNotInHome() {
        String root = posted(author, "root", "12-hours");
        JsonNode reply = read(reply(root, "an answer"));
        JsonNode nested = read(reply(reply.get("uuid").getStringValue(), "an answer to that"));

        JsonNode thread = read(get("/activities/" + root).send());

        assertThat(thread.get("activity").get("replies_count").getIntValue()).isEqualTo(1);
        assertThat(thread.get("replies").size()).isEqualTo(2);
        assertThat(instant(nested, "expires_at")).isEqualTo(instant(thread.get("activity"), "expires_at"));
        assertThat(uuids(read(get("/activities/home?limit=100").send())))
                .doesNotContain(reply.get("uuid").getStringValue());
    }

    @Test
    void threadOfAReply_holdsWhatIsUnderIt_alone() {
        String root = posted(author, "root", "12-hours");
        String reply = read(reply(root, "an answer")).get("uuid").getStringValue();
        reply(root, "another answer");
        String nested = read(reply(reply, "an answer to that")).get("uuid").getStringValue();

        JsonNode thread = read(get("/activities/" + reply).send());

        assertThat(thread.get("replies").size()).isEqualTo(1);
        assertThat(thread.get("replies").get(0).get("uuid").getStringValue()).isEqualTo(nested);
    }

    @Test
    void threadOfAReply_saysWhatItAnswers_fromTheFirstOn() {
        String root = posted(author, "root", "12-hours");
        String reply = read(reply(root, "an answer")).get("uuid").getStringValue();
        reply(reply, "beside it");
        String nested = read(reply(reply, "an answer to that")).get("uuid").getStringValue();
        String deepest = read(reply(nested, "and to that")).get("uuid").getStringValue();

        JsonNode thread = read(get("/activities/" + deepest).send());

        assertThat(uuids(thread, "ancestors")).containsExactly(root, reply, nested);
        assertThat(uuids(read(get("/activities/" + root).send()), "ancestors")).isEmpty();
    }

    @Test
    void thread_isTwoStatements_howeverDeep() {
        String root = posted(author, "root", "12-hours");
        String reply = read(reply(root, "an answer")).get("uuid").getStringValue();
        TracedCall call =
                get("/activities/" + read(reply(reply, "deeper")).get("uuid").getStringValue());

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER GET /activities/{uuid}
                  activities-service CLIENT SELECT activity
                  activities-service CLIENT SELECT activity
                """);
    }

    @Test
    void repliesAtTheSameTime_areAllCounted() {
        String root = posted(author, "root", "12-hours");

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                people.execute(() -> reply(root, "me too"));
            }
        }

        JsonNode thread = read(get("/activities/" + root).send());
        assertThat(thread.get("activity").get("replies_count").getIntValue()).isEqualTo(40);
        assertThat(thread.get("replies").size()).isEqualTo(40);
    }

    private HttpResponse<String> reply(String to, String message) {
        return post(somebody(), "/activities/" + to + "/reply", "{\"message\":\"" + message + "\"}")
                .send();
    }

    private static Instant instant(JsonNode crud, String field) {
        return Instant.parse(crud.get(field).getStringValue());
    }

    private static List<String> uuids(JsonNode feed) {
        return uuids(feed, "activities");
    }

    private static List<String> uuids(JsonNode answer, String list) {
        List<String> uuids = new ArrayList<>();
        answer.get(list).values().forEach(crud -> uuids.add(crud.get("uuid").getStringValue()));
        return uuids;
    }
}
