package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.json.tree.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExploreApiTest extends ActivitiesTest {

    private Identity author = somebody();

    @BeforeEach
    void somebodyNew() {
        author = somebody();
    }

    @Test
    void feedOfAnAuthor_isTheirCrudsAlone_withoutReplies_counted() {
        String mine = posted(author, "mine", "1-hour");
        String other = posted(somebody(), "somebody else's", "1-hour");
        reply(author, other, "a reply of mine");

        JsonNode feed = read(get("/activities/by/" + author.userUuid()).send());

        assertThat(uuids(feed)).containsExactly(mine);
        assertThat(feed.get("cruds_count").getIntValue()).isEqualTo(1);
        assertThat(feed.get("next").isNull()).isTrue();
    }

    @Test
    void feedOfAnAuthor_pagesMeetWithoutGapOrOverlap_andCountAll() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            posted.addFirst(posted(author, "crud " + i, "1-hour"));
        }
        String path = "/activities/by/" + author.userUuid() + "?limit=2";

        JsonNode first = read(get(path).send());
        JsonNode second =
                read(get(path + "&before=" + first.get("next").getStringValue()).send());

        assertThat(uuids(first)).containsExactlyElementsOf(posted.subList(0, 2));
        assertThat(uuids(second)).containsExactlyElementsOf(posted.subList(2, 3));
        assertThat(second.get("cruds_count").getIntValue()).isEqualTo(3);
    }

    @Test
    void search_findsWords_whateverTheirCaseAndOrder() {
        String word = word();
        String crud = posted(author, "The Heron and the " + word, "1-hour");
        posted(author, "Another heron", "1-hour");

        assertThat(found(word.toUpperCase(Locale.ROOT) + " heron")).containsExactly(crud);
    }

    @Test
    void search_understandsQuotesAndMinus() {
        String word = word();
        String inOrder = posted(author, word + " green tea", "1-hour");
        posted(author, word + " tea is green", "1-hour");

        assertThat(found(word + " \"green tea\"")).containsExactly(inOrder);
        assertThat(found(word + " -tea")).isEmpty();
    }

    @Test
    void search_findsWhatBeginsWithTheLastWord() {
        String word = word();
        String crud = posted(author, "somebody " + word + "ing here", "1-hour");

        assertThat(found("somebody " + word)).containsExactly(crud);
        assertThat(found("some " + word)).isEmpty();
        assertThat(found("\"somebody " + word + "\"")).isEmpty();
        assertThat(found("somebody -" + word)).contains(crud);
    }

    @Test
    void tags_areFoundByTheirBeginning_theMostUsedFirst_countedWhileAlive() {
        String word = word();
        posted(author, "#" + word + "_rare", "1-hour");
        posted(author, "#" + word + "_often", "1-hour");
        posted(author, "#" + word + "_often", "1-hour");
        expire(posted(author, "#" + word + "_rare #" + word + "_gone", "1-hour"));

        assertThat(get("/activities/tags?term=" + encoded("#" + word.toUpperCase(Locale.ROOT)))
                        .send()
                        .body())
                .isEqualTo(
                        "[{\"tag\":\"%1$s_often\",\"count\":2},{\"tag\":\"%1$s_rare\",\"count\":1}]".formatted(word));
    }

    @Test
    void tags_underscore_isALetterLikeOthers() {
        String word = word();
        posted(author, "#" + word + "x1", "1-hour");

        assertThat(get("/activities/tags?term=" + word + "_").send().body()).isEqualTo("[]");
    }

    @Test
    void tags_forWhatCannotBeOne_areNone_withoutAskingTheDatabase() {
        TracedCall call = get("/activities/tags?term=" + encoded("two words"));

        assertThat(call.send().body()).isEqualTo("[]");
        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER GET /activities/tags
                """);
    }

    @Test
    void search_ofATag_findsWhatIsFiledUnderIt_andNotTheMereWord() {
        String tag = word();
        String crud = posted(author, "about #" + tag, "1-hour");
        String reply = reply(author, crud, "yes, #" + tag.toUpperCase(Locale.ROOT) + "!");
        posted(author, "about " + tag, "1-hour");

        assertThat(found("#" + tag)).containsExactly(reply, crud);
    }

    @Test
    void search_pagesMeet() {
        String word = word();
        String older = posted(author, word, "1-hour");
        String newer = posted(author, word, "1-hour");

        JsonNode first = search(word, "&limit=1");
        JsonNode second = search(word, "&limit=1&before=" + first.get("next").getStringValue());

        assertThat(uuids(first)).containsExactly(newer);
        assertThat(uuids(second)).containsExactly(older);
    }

    @Test
    void expiredCrud_isNeitherFound_norCounted_norTrending() {
        String tag = word();
        expire(posted(author, "#" + tag + " here", "1-hour"));

        assertThat(found("#" + tag)).isEmpty();
        assertThat(found(tag)).isEmpty();
        assertThat(get("/activities/trending?limit=50").send().body()).doesNotContain(tag);
        assertThat(read(get("/activities/by/" + author.userUuid()).send())
                        .get("cruds_count")
                        .getIntValue())
                .isZero();
        assertThat(get("/activities/authors?limit=50").send().body())
                .doesNotContain(author.userUuid().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?term=", "?term=%20%E2%80%8B"})
    void search_forNothing_isRefused(String query) {
        HttpResponse<String> response = get("/activities/search" + query).send();

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("\"field\":\"term\",\"code\":\"search_term_blank\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE activity; --",
                "a & | ! ( :*",
                "\"",
                "<script>",
                "%",
                "-",
                "#",
                "\\",
                "a\\",
                "it's \\'",
                "🎉",
                "-\"a b",
                "a or",
                "%_\\",
                "$1 :x"
            })
    void search_forAnything_isHarmless(String term) {
        assertThat(get("/activities/search?term=" + encoded(term)).send().statusCode())
                .isEqualTo(200);
        assertThat(get("/activities/tags?term=" + encoded(term)).send().statusCode())
                .isEqualTo(200);
    }

    @Test
    void search_forTheLongestWord_isHarmless() {
        assertThat(get("/activities/search?term=" + encoded("\u6f22".repeat(280)))
                        .send()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void trending_countsCrudsAndReplies_mostUsedFirst() {
        String rare = word();
        String common = word();
        String crud = posted(author, "#" + common + " #" + rare + " #" + common, "1-hour");
        reply(author, crud, "also #" + common);

        List<String> tags = new ArrayList<>();
        read(get("/activities/trending?limit=50").send())
                .values()
                .forEach(tag -> tags.add(
                        tag.get("tag").getStringValue() + " " + tag.get("count").getIntValue()));

        assertThat(tags).containsSubsequence(common + " 2", rare + " 1");
    }

    @Test
    void authors_areThoseWhoPostedLast_eachOnce() {
        Identity later = somebody();
        posted(author, "one", "1-hour");
        posted(later, "two", "1-hour");
        posted(later, "three", "1-hour");

        assertThat(get("/activities/authors?limit=2").send().body())
                .isEqualTo("[\"" + later.userUuid() + "\",\"" + author.userUuid() + "\"]");
    }

    @Test
    void crudWithTags_isFiledInTheSameTrace_byOneStatement() {
        TracedCall call = post(author, "/activities", "{\"message\":\"#a #b #c\",\"ttl\":\"1-hour\"}");

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER POST /activities
                  activities-service CLIENT INSERT activity
                  activities-service CLIENT INSERT activity_tag
                """);
    }

    @Test
    void search_isOneStatement() {
        TracedCall call = get("/activities/search?term=tea");

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER GET /activities/search
                  activities-service CLIENT SELECT activity
                """);
    }

    private List<String> found(String term) {
        return uuids(search(term, ""));
    }

    private JsonNode search(String term, String more) {
        return read(get("/activities/search?term=" + encoded(term) + more).send());
    }

    private String reply(Identity by, String to, String message) {
        return read(post(by, "/activities/" + to + "/reply", "{\"message\":\"" + message + "\"}")
                        .send())
                .get("uuid")
                .getStringValue();
    }

    /** A word that no other test uses. */
    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String encoded(String term) {
        return URLEncoder.encode(term, StandardCharsets.UTF_8);
    }

    private static List<String> uuids(JsonNode feed) {
        List<String> uuids = new ArrayList<>();
        feed.get("activities")
                .values()
                .forEach(crud -> uuids.add(crud.get("uuid").getStringValue()));
        return uuids;
    }
}
