package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalApiTest extends ActivitiesTest {

    private Identity me = somebody();

    @BeforeEach
    void somebodyNew() {
        me = somebody();
    }

    @Test
    void replies_areOnesOwn_newestFirst_withoutCruds() {
        String crud = posted(me, "mine", "1-hour");
        String first = replied(me, crud);
        String second = replied(me, posted(somebody(), "somebody else's", "1-hour"));
        replied(somebody(), crud);

        assertThat(uuids(page("replies"))).containsExactly(second, first);
    }

    @Test
    void likes_areInTheOrderOfTheLikes_notOfTheCruds() {
        String older = posted(somebody(), "older", "1-hour");
        String newer = replied(somebody(), posted(somebody(), "thread", "1-hour"));
        like(newer);
        like(older);

        JsonNode page = page("likes");

        assertThat(uuids(page)).containsExactly(older, newer);
        assertThat(page.get("next").isNull()).isTrue();
    }

    @Test
    void likes_takenBack_areNotAmongThem() {
        String crud = posted(somebody(), "liked", "1-hour");
        like(crud);
        delete(me, "/activities/" + crud + "/like").send();

        assertThat(uuids(page("likes"))).isEmpty();
    }

    @Test
    void whatHasExpired_isInNeither() {
        String crud = posted(somebody(), "gone soon", "1-hour");
        String reply = replied(me, crud);
        like(crud);
        expire(crud);
        expire(reply);

        assertThat(uuids(page("likes"))).isEmpty();
        assertThat(uuids(page("replies"))).isEmpty();
    }

    @Test
    void pagesOfLikes_meetWithoutGapOrOverlap() {
        List<String> liked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            liked.addFirst(posted(somebody(), "crud " + i, "1-hour"));
            like(liked.getFirst());
        }

        JsonNode first = page("likes?limit=2");
        JsonNode second = page("likes?limit=2&before=" + first.get("next").getStringValue());

        assertThat(uuids(first)).containsExactlyElementsOf(liked.subList(0, 2));
        assertThat(uuids(second)).containsExactlyElementsOf(liked.subList(2, 3));
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void pagesOfReplies_meetWithoutGapOrOverlap() {
        String crud = posted(somebody(), "much discussed", "1-hour");
        List<String> replies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            replies.addFirst(replied(me, crud));
        }

        JsonNode first = page("replies?limit=2");
        JsonNode second = page("replies?limit=2&before=" + first.get("next").getStringValue());

        assertThat(uuids(first)).containsExactlyElementsOf(replies.subList(0, 2));
        assertThat(uuids(second)).containsExactlyElementsOf(replies.subList(2, 3));
    }

    @Test
    void viewer_seesWhatTheyLike_inThreeStatements_whateverTheLength() {
        String crud = posted(somebody(), "liked", "1-hour");
        like(crud);

        TracedCall call = get(me, "/activities/by/" + me.userUuid() + "/likes");

        assertThat(read(call.send())
                        .get("activities")
                        .get(0)
                        .get("current_user_has_liked")
                        .getBooleanValue())
                .isTrue();
        CapturedSpans.await(
                call.traceId(),
                trace -> assertThat(trace.tree().lines().filter(line -> line.contains("CLIENT SELECT")))
                        .hasSize(3));
    }

    private JsonNode page(String tab) {
        return read(get("/activities/by/" + me.userUuid() + "/" + tab).send());
    }

    private void like(String crud) {
        assertThat(put(me, "/activities/" + crud + "/like").send().statusCode()).isEqualTo(200);
    }

    private static List<String> uuids(JsonNode feed) {
        return StreamSupport.stream(feed.get("activities").values().spliterator(), false)
                .map(activity -> activity.get("uuid").getStringValue())
                .toList();
    }
}
