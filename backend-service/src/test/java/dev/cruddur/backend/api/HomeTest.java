package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class HomeTest implements BackendTest {

    private static final String HOME = "GET /activities/home";

    @Inject
    Api api;

    @Test
    void crud_comesWithItsAuthor() {
        Identity author = api.signUp();
        UUID crud = UUID.randomUUID();
        ACTIVITIES.answers(HOME, 200, Bodies.home(List.of(Bodies.crud(crud, author.userUuid(), "hello")), "null"));

        assertThat(api.get("/activities/home").array())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("uuid", crud.toString())
                        .containsEntry("handle", author.handle())
                        .containsEntry("display_name", "Somebody New")
                        .containsEntry("message", "hello")
                        .containsEntry("replies_count", 3)
                        .containsEntry("reposts_count", 2)
                        .containsEntry("likes_count", 1)
                        .containsEntry("reply_to_activity_uuid", null)
                        .containsEntry("created_at", "2026-01-02T03:04:05.678901Z")
                        .containsEntry("expires_at", "2026-01-09T03:04:05.678901Z"));
    }

    @Test
    void order_isThatOfActivitiesService() {
        Identity one = api.signUp();
        Identity other = api.signUp();
        ACTIVITIES.answers(
                HOME,
                200,
                Bodies.home(
                        List.of(
                                Bodies.crud(other.userUuid(), "third"),
                                Bodies.crud(one.userUuid(), "second"),
                                Bodies.crud(other.userUuid(), "first")),
                        "null"));

        assertThat(api.get("/activities/home").array())
                .extracting(item -> item.get("message"))
                .containsExactly("third", "second", "first");
    }

    @Test
    void crudWhoseAuthorIsGone_isLeftOut() {
        ACTIVITIES.answers(HOME, 200, Bodies.home(List.of(Bodies.crud(UUID.randomUUID(), "hello")), "null"));

        assertThat(api.get("/activities/home").array()).isEmpty();
    }

    @Test
    void next_isAPublicLink() {
        UUID next = UUID.randomUUID();
        ACTIVITIES.answers(HOME, 200, Bodies.home(List.of(), "\"" + next + "\""));

        Answer answer = api.get("/activities/home?limit=7");

        assertThat(answer.header("link"))
                .isEqualTo("</api/activities/home?before=%s&limit=7>; rel=\"next\"".formatted(next));
    }

    @Test
    void lastPage_hasNoLink() {
        ACTIVITIES.answers(HOME, 200, Bodies.home(List.of(), "null"));

        assertThat(api.get("/activities/home").headers().map()).doesNotContainKey("link");
    }

    @Test
    void cursorAndLimit_arePassedOn() {
        UUID before = UUID.randomUUID();
        ACTIVITIES.answers(HOME, 200, Bodies.home(List.of(), "null"));

        api.get("/activities/home?before=" + before + "&limit=100");

        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("before=" + before + "&limit=100");
    }

    @Test
    void withoutAQuery_twentyAreAskedFor() {
        ACTIVITIES.answers(HOME, 200, Bodies.home(List.of(), "null"));

        api.get("/activities/home");

        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("limit=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=many", "before=yesterday"})
    void badQuery_isABadRequest(String query) {
        assertThat(api.get("/activities/home?" + query).status()).isEqualTo(400);
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void activitiesServiceThatFails_isABadGateway() {
        ACTIVITIES.answers(HOME, 500, Bodies.problem(500, "", ""));

        assertThat(api.get("/activities/home").status()).isEqualTo(502);
    }
}
