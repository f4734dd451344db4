package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.DegradedTrace;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class SearchTest implements BackendTest {

    @Inject
    Api api;

    @Test
    void term_findsPeopleTagsAndCruds_eachAskedForOnce_sideBySide() {
        Identity author = called("Wanda Quux");
        ACTIVITIES.answers("GET /activities/tags", 200, "[{\"tag\":\"wandering\",\"count\":3}]");
        ACTIVITIES.answers(
                "GET /activities/search", 200, Bodies.home(List.of(Bodies.crud(author.userUuid(), "wander")), "null"));

        Answer answer = api.get("/search?term=wand");

        assertThat(answer.header("x-left-out")).isEmpty();
        assertThat(answer.array("people")).extracting("handle").containsExactly(author.handle());
        assertThat(answer.array("tags")).containsExactly(Map.of("tag", "wandering", "count", 3));
        assertThat(answer.array("activities")).extracting("handle").containsExactly(author.handle());
        // In whatever order the three begin, all are the request's own.
        CapturedSpans.await(
                answer.traceId(),
                trace -> assertThat(trace.tree().lines().sorted())
                        .containsExactly(
                                "  backend-service CLIENT GET",
                                "  backend-service CLIENT GET",
                                "  backend-service CLIENT SELECT person",
                                "  backend-service CLIENT SELECT person",
                                "backend-service SERVER GET /search"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags         | 0 | 1
            cruds        | 1 | 0
            tags, cruds  | 0 | 0
            """)
    void term_withPartsThatCannotBeHad_findsTheOthers_andTheTraceSaysWhich(String leftOut, int tags, int cruds) {
        Identity person = called("Zelda Quux");
        String crud = Bodies.crud(person.userUuid(), "zelda was here");
        has("GET /activities/tags", tags == 1, "[{\"tag\":\"zelda\",\"count\":3}]");
        has("GET /activities/search", cruds == 1, Bodies.home(List.of(crud), "null"));

        Answer answer = api.get("/search?term=zelda");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.array("people")).extracting("handle").contains(person.handle());
        assertThat(answer.array("tags")).hasSize(tags);
        assertThat(answer.array("activities")).hasSize(cruds);
        assertThat(answer.header("x-left-out")).isEqualTo(leftOut);
        DegradedTrace.await(answer, 503, leftOut.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/users/search?term=%20", "/activities/tags?term="})
    void term_blank_isRefused_withoutAskingAnybody(String path) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("search_term_blank");
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void people_areFoundByTheBeginningOfHandle_nameOrAWordOfIt() {
        Identity one = called("Grünther Blixa");

        assertThat(found(one.handle().substring(0, 8))).contains(one.handle());
        assertThat(found("GRÜNTH")).containsExactly(one.handle());
        assertThat(found("blix")).containsExactly(one.handle());
        assertThat(found("@" + one.handle())).first().isEqualTo(one.handle());
    }

    @Test
    void people_areFoundDespiteAMistake_afterThoseWhoAreCalledSo() {
        Identity nearly = called("Theodorra Vex");
        Identity exactly = called("Theodora Vexing");

        assertThat(found("theodora v")).containsExactly(exactly.handle(), nearly.handle());
        assertThat(found("teodora")).contains(exactly.handle());
    }

    @Test
    void people_comeInPages_thatMeet() {
        for (int i = 0; i < 3; i++) {
            called("Pagewise Person " + i);
        }

        Answer first = api.get("/users/search?term=pagewise&limit=2");
        Answer second = api.get("/users/search?term=pagewise&limit=2&offset=2");

        assertThat(first.header("link")).isEqualTo("</api/users/search?term=pagewise&offset=2&limit=2>; rel=\"next\"");
        assertThat(first.array()).hasSize(2).doesNotContainAnyElementsOf(second.array());
        assertThat(second.array()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "\\", "%_\\", "'; DROP TABLE person; --", "🎉", "\"", "#", "@", "(a", "#tag", "?"})
    void people_forAnything_isHarmless_andAPatternMeansNothing(String term) {
        called("Plain Name");

        assertThat(found(term)).isEmpty();
    }

    @Test
    void tags_arePassedOn_withWhereThereIsMore() {
        ACTIVITIES.answers(
                "GET /activities/tags", 200, "[{\"tag\":\"sql\",\"count\":3},{\"tag\":\"sqlite\",\"count\":1}]");

        Answer answer = api.get("/activities/tags?term=sq&limit=1");

        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("term=sq&offset=0&limit=2");
        assertThat(answer.array()).containsExactly(Map.of("tag", "sql", "count", 3));
        assertThat(answer.header("link")).isEqualTo("</api/activities/tags?term=sq&offset=1&limit=1>; rel=\"next\"");
    }

    private static void has(String route, boolean answers, String found) {
        ACTIVITIES.answers(route, answers ? 200 : 503, answers ? found : Bodies.problem(503, "", ""));
    }

    private List<Object> found(String term) {
        return api.get("/users/search?term=" + URLEncoder.encode(term, StandardCharsets.UTF_8)).array().stream()
                .map(person -> person.get("handle"))
                .toList();
    }

    private Identity called(String name) {
        Map<String, Object> form = new HashMap<>(Forms.signUp());
        form.put("display_name", name);
        return Api.identity(api.post("/users", form));
    }
}
