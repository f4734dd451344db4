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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class CrudActionTest implements BackendTest {

    @Inject
    Api api;

    private final UUID crud = UUID.randomUUID();
    private final String path = "/activities/" + crud;
    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @ParameterizedTest
    @CsvSource({"PUT, like", "DELETE, like", "PUT, repost", "DELETE, repost"})
    void reaction_answersWithTheCounts_andIsPassedOnWithTheCallersToken(String method, String reaction) {
        ACTIVITIES.answers(method + " " + path + "/" + reaction, 200, counts());

        Answer answer =
                method.equals("PUT") ? api.put(path + "/" + reaction, me) : api.delete(path + "/" + reaction, me);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.object())
                .containsEntry("uuid", crud.toString())
                .containsEntry("likes_count", 4)
                .containsEntry("reposts_count", 2)
                .containsEntry("replies_count", 0)
                .containsEntry("current_user_has_liked", true)
                .containsEntry("current_user_has_reposted", false);
        assertThat(ACTIVITIES.askedOnce().header("Authorization")).startsWith("Bearer ey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void reaction_toACrudThatIsGone_isNotFound(String reaction) {
        Answer answer = api.put(path + "/" + reaction, me);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.object()).containsEntry("detail", "There is no such crud. It may have expired.");
    }

    @Test
    void deletion_hasNoContent() {
        ACTIVITIES.answers("DELETE " + path, 200, "");

        Answer answer = api.delete(path, me);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(ACTIVITIES.askedOnce().header("Authorization")).startsWith("Bearer ey");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void deletion_thatIsRefused_isRefusedHereToo(int status) {
        ACTIVITIES.answers("DELETE " + path, status, Bodies.problem(status, "", ""));

        assertThat(api.delete(path, me).status()).isEqualTo(status);
    }

    @Test
    void crud_saysWhatTheViewerHasDoneWithIt() {
        String shown =
                Bodies.crud(crud, me.userUuid(), "hello").replaceFirst("}$", ",\"current_user_has_liked\":true}");
        ACTIVITIES.answers("GET /activities/home", 200, Bodies.home(List.of(shown), "null"));

        assertThat(api.get("/activities/home", me).array())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("current_user_has_liked", true)
                        .containsEntry("current_user_has_reposted", false));
    }

    @Test
    void like_isOneTrace() {
        ACTIVITIES.answers("PUT " + path + "/like", 200, counts());

        Answer answer = api.put(path + "/like", me);

        CapturedSpans.await(answer.traceId(), trace -> assertThat(trace.tree()).matches("""
                        backend-service SERVER PUT /activities/\\{uuid}/like
                          backend-service CLIENT SELECT session person
                          backend-service CLIENT PUT
                        """));
    }

    private String counts() {
        return """
                {"uuid":"%s","likes_count":4,"reposts_count":2,"replies_count":0,"current_user_has_liked":true,
                "current_user_has_reposted":false}""".formatted(crud);
    }
}
