package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineApiTest extends ActivitiesTest {

    private Identity anna = somebody();
    private Identity ben = somebody();
    private Identity stranger = somebody();

    @BeforeEach
    void newPeople() {
        anna = somebody();
        ben = somebody();
        stranger = somebody();
    }

    @Test
    void feed_isWhatThosePeoplePosted_andReposted_newestReasonFirst() {
        String others = posted(stranger, "by a stranger", "1-hour");
        String annas = posted(anna, "by anna", "1-hour");
        posted(stranger, "nobody of them cares", "1-hour");
        repost(ben, others);

        JsonNode feed = feed("20", anna, ben);

        assertThat(uuids(feed)).containsExactly(others, annas);
        assertThat(reposters(feed)).containsExactly(ben.userUuid().toString(), "");
    }

    @Test
    void crudWithSeveralReasons_standsThereOnce_forTheNewest() {
        String crud = posted(anna, "again and again", "1-hour");
        repost(anna, crud);
        String later = posted(anna, "later", "1-hour");
        repost(ben, crud);

        assertThat(uuids(feed("20", anna, ben))).containsExactly(crud, later);
        assertThat(reposters(feed("20", anna, ben)))
                .containsExactly(ben.userUuid().toString(), "");
        assertThat(uuids(feed("20", anna))).containsExactly(later, crud);
        assertThat(reposters(feed("20", anna)))
                .containsExactly("", anna.userUuid().toString());
    }

    @Test
    void repliesAreNotThere_unlessReposted() {
        String crud = posted(stranger, "what do you think?", "1-hour");
        String reply = replied(anna, crud);

        assertThat(uuids(feed("20", anna, ben))).isEmpty();

        repost(ben, reply);
        assertThat(uuids(feed("20", anna, ben))).containsExactly(reply);
    }

    @Test
    void repostTakenBack_andExpiredCruds_areNotThere() {
        String undone = posted(stranger, "undone", "1-hour");
        String expired = posted(stranger, "expired", "1-hour");
        Stream.of(undone, expired).forEach(crud -> repost(ben, crud));

        delete(ben, "/activities/" + undone + "/repost").send();
        expire(expired);
        expire(posted(ben, "expired too", "1-hour"));

        assertThat(uuids(feed("20", anna, ben))).isEmpty();
    }

    @Test
    void pages_meetWithoutGapOrOverlap_whateverTheReason() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String others = posted(stranger, "crud " + i, "1-hour");
            shown.addFirst(posted(anna, "crud of anna " + i, "1-hour"));
            repost(ben, others);
            shown.addFirst(others);
        }

        JsonNode first = feed("3", anna, ben);
        JsonNode second = feed("3,\"before\":\"" + first.get("next").getStringValue() + "\"", anna, ben);

        assertThat(uuids(first)).containsExactlyElementsOf(shown.subList(0, 3));
        assertThat(uuids(second)).containsExactlyElementsOf(shown.subList(3, 6));
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void feed_isOneStatement_howeverMany() {
        posted(anna, "one", "1-hour");
        repost(ben, posted(anna, "two", "1-hour"));
        TracedCall call = TracedCall.post(uri("/activities/feed"), body("20", anna, ben));

        call.send();

        CapturedSpans.await(call.traceId(), trace -> assertThat(trace.tree()).matches("""
                activities-service SERVER POST /activities/feed
                  activities-service CLIENT SELECT activity SELECT [\\w ]+
                """));
    }

    @Test
    void viewer_seesWhatTheyHaveDone() {
        String crud = posted(anna, "like me", "1-hour");
        put(ben, "/activities/" + crud + "/like").send();

        JsonNode feed = read(post(ben, "/activities/feed", body("20", anna)).send());

        assertThat(feed.get("activities").get(0).get("current_user_has_liked").getBooleanValue())
                .isTrue();
    }

    @Test
    void feedOfNobody_isEmpty_andOfTooMany_orNotSayingWhose_isRefused() {
        assertThat(uuids(feed("20"))).isEmpty();
        assertThat(TracedCall.post(uri("/activities/feed"), "{}").send().statusCode())
                .isEqualTo(400);
        assertThat(TracedCall.post(uri("/activities/feed"), body("101", anna))
                        .send()
                        .statusCode())
                .isEqualTo(400);
        Identity[] many =
                Stream.generate(ActivitiesTest::somebody).limit(10_001).toArray(Identity[]::new);
        assertThat(TracedCall.post(uri("/activities/feed"), body("20", many))
                        .send()
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void authorsOwnFeed_holdsTheirReposts_andCountsTheirCrudsAlone() {
        String others = posted(stranger, "by a stranger", "1-hour");
        String annas = posted(anna, "by anna", "1-hour");
        repost(anna, others);

        JsonNode feed = read(get("/activities/by/" + anna.userUuid()).send());

        assertThat(uuids(feed)).containsExactly(others, annas);
        assertThat(reposters(feed)).containsExactly(anna.userUuid().toString(), "");
        assertThat(feed.get("cruds_count").getIntValue()).isEqualTo(1);
    }

    private void repost(Identity person, String crud) {
        assertThat(put(person, "/activities/" + crud + "/repost").send().statusCode())
                .isEqualTo(200);
    }

    private JsonNode feed(String limit, Identity... people) {
        return read(
                TracedCall.post(uri("/activities/feed"), body(limit, people)).send());
    }

    private static String body(String limit, Identity... people) {
        return Stream.of(people)
                .map(Identity::userUuid)
                .map(UUID::toString)
                .collect(Collectors.joining("\",\"", "{\"authors\":[\"", "\"],\"limit\":" + limit + "}"))
                .replace("[\"\"]", "[]");
    }

    private static List<String> uuids(JsonNode feed) {
        return strings(feed, "uuid");
    }

    private static List<String> reposters(JsonNode feed) {
        return strings(feed, "reposted_by_uuid");
    }

    private static List<String> strings(JsonNode feed, String field) {
        List<String> strings = new ArrayList<>();
        feed.get("activities")
                .values()
                .forEach(crud -> strings.add(
                        crud.get(field).isNull() ? "" : crud.get(field).getStringValue()));
        return strings;
    }
}
