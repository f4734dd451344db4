package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ExploreTest implements BackendTest {

    private static final String SEARCH = "GET /activities/search";

    @Inject
    Api api;

    @Test
    void found_comesWithItsAuthor_andWhereThereIsMore() {
        Identity author = api.signUp();
        UUID next = UUID.randomUUID();
        ACTIVITIES.answers(
                SEARCH, 200, Bodies.home(List.of(Bodies.crud(author.userUuid(), "a & b")), "\"" + next + "\""));

        Answer answer = api.get("/activities/search?term=a%20%26%20%23b&limit=1");

        // A plus sign is a space in a query, as forms have it.
        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("term=a+&+#b&limit=1");
        assertThat(answer.array())
                .singleElement()
                .satisfies(crud -> assertThat(crud).containsEntry("handle", author.handle()));
        assertThat(answer.header("link"))
                .isEqualTo("</api/activities/search?term=a+%26+%23b&before=" + next + "&limit=1>; rel=\"next\"");
    }

    @Test
    void nextPage_ofASearch_isPassedOn() {
        UUID before = UUID.randomUUID();
        ACTIVITIES.answers(SEARCH, 200, Bodies.home(List.of(), "null"));

        assertThat(api.get("/activities/search?term=a&before=" + before + "&limit=5")
                        .array())
                .isEmpty();

        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("term=a&before=" + before + "&limit=5");
    }

    @Test
    void searchForNothing_isRefused_byTheServiceThatKnowsTheRule() {
        ACTIVITIES.answers(SEARCH, 422, Bodies.problem(422, "term", "search_term_blank"));

        Answer answer = api.get("/activities/search");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("search_term_blank");
    }

    @Test
    void trending_isPassedOn() {
        ACTIVITIES.answers("GET /activities/trending", 200, "[{\"tag\":\"sql\",\"count\":3}]");

        assertThat(api.get("/activities/trending").array()).containsExactly(Map.of("tag", "sql", "count", 3));
    }

    @Test
    void suggested_areThoseWhoPostedLast_butNotOneself_norWhoIsGone() {
        Identity me = api.signUp();
        Identity one = api.signUp();
        Identity two = api.signUp();
        posted(two.userUuid(), me.userUuid(), UUID.randomUUID(), one.userUuid());

        assertThat(handles(api.get("/users/suggested", me))).containsExactly(two.handle(), one.handle());
        assertThat(handles(api.get("/users/suggested"))).containsExactly(two.handle(), me.handle(), one.handle());
    }

    @Test
    void suggested_isOneStatementForAll() {
        posted(api.signUp().userUuid(), api.signUp().userUuid());

        Answer answer = api.get("/users/suggested");

        CapturedSpans.awaitTree(answer.traceId(), """
                backend-service SERVER GET /users/suggested
                  backend-service CLIENT GET
                  backend-service CLIENT SELECT person
                """);
    }

    private static void posted(UUID... authors) {
        List<String> uuids = Stream.of(authors).map(uuid -> "\"" + uuid + "\"").toList();
        ACTIVITIES.answers("GET /activities/authors", 200, uuids.toString());
    }

    private static List<Object> handles(Answer answer) {
        return answer.array().stream().map(person -> person.get("handle")).toList();
    }
}
