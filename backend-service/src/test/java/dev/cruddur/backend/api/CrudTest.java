package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CrudTest implements BackendTest {

    @Inject
    Api api;

    private final UUID crud = UUID.randomUUID();
    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @Test
    void post_answersWithTheCrudAndItsAuthor() {
        ACTIVITIES.answers("POST /activities", 201, Bodies.crud(crud, me.userUuid(), "hello"));

        Answer answer = api.post("/activities", Map.of("message", "hello", "ttl", "1-day"), me);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.object())
                .containsEntry("uuid", crud.toString())
                .containsEntry("handle", me.handle())
                .containsEntry("message", "hello");
    }

    @Test
    void post_isPassedOn_withTheCallersToken() {
        ACTIVITIES.answers("POST /activities", 201, Bodies.crud(crud, me.userUuid(), "hello"));

        api.post("/activities", Map.of("message", "hello", "ttl", "1-day"), me);

        assertThat(ACTIVITIES.askedOnce().body())
                .isEqualTo("{\"message\":\"hello\",\"ttl\":\"1-day\",\"mentioned\":[]}");
        assertThat(ACTIVITIES.askedOnce().header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void keyToPostOnce_isPassedOn() throws Exception {
        ACTIVITIES.answers("POST /activities", 201, Bodies.crud(crud, me.userUuid(), "hello"));

        HttpClient.newHttpClient()
                .send(
                        api.request("/activities", me)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "a-key")
                                .POST(BodyPublishers.ofString("{\"message\":\"hello\",\"ttl\":\"1-day\"}"))
                                .build(),
                        BodyHandlers.discarding());

        assertThat(ACTIVITIES.askedOnce().header("Idempotency-Key")).isEqualTo("a-key");
    }

    @Test
    void refusal_isPassedOn_withItsCodes_inThisTrace() {
        ACTIVITIES.answers("POST /activities", 422, Bodies.problem(422, "message", "message_blank"));

        Answer answer = api.post("/activities", Map.of("message", ""), me);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.codes()).containsExactly("message_blank");
        assertThat(answer.object())
                .containsEntry("trace_id", answer.traceId())
                .containsEntry("instance", "/activities");
    }

    @Test
    void reply_answersWithTheReplyAndItsAuthor() {
        UUID reply = UUID.randomUUID();
        ACTIVITIES.answers("POST /activities/" + crud + "/reply", 201, Bodies.crud(reply, me.userUuid(), "hi"));

        Answer answer = api.post("/activities/" + crud + "/reply", Map.of("message", "hi"), me);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.object()).containsEntry("uuid", reply.toString()).containsEntry("handle", me.handle());
    }

    @Test
    void reply_toACrudThatIsGone_isNotFound() {
        Answer answer = api.post("/activities/" + crud + "/reply", Map.of("message", "hi"), me);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.object()).containsEntry("detail", "There is no such crud. It may have expired.");
    }

    @Test
    void conversation_comesWithAllAuthors() {
        Identity other = api.signUp();
        ACTIVITIES.answers(
                "GET /activities/" + crud,
                200,
                Bodies.tree(Bodies.crud(crud, me.userUuid(), "hello"), Bodies.crud(other.userUuid(), "hi")));

        Answer answer = api.get("/activities/@" + me.handle() + "/status/" + crud);

        assertThat(answer.object().get("activity"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("handle", me.handle());
        assertThat(answer.array("replies"))
                .singleElement()
                .satisfies(reply -> assertThat(reply).containsEntry("handle", other.handle()));
    }

    @Test
    void conversationOfAReply_saysWhatItAnswers_fromTheFirstOn() {
        Identity other = api.signUp();
        ACTIVITIES.answers(
                "GET /activities/" + crud,
                200,
                Bodies.tree(
                        List.of(Bodies.crud(other.userUuid(), "first"), Bodies.crud(me.userUuid(), "second")),
                        Bodies.crud(crud, me.userUuid(), "third")));

        Answer answer = api.get("/activities/@" + me.handle() + "/status/" + crud);

        assertThat(answer.array("ancestors"))
                .extracting(ancestor -> ancestor.get("message"), ancestor -> ancestor.get("handle"))
                .containsExactly(tuple("first", other.handle()), tuple("second", me.handle()));
    }

    @Test
    void conversation_withoutReplies_saysSo() {
        ACTIVITIES.answers("GET /activities/" + crud, 200, Bodies.tree(Bodies.crud(crud, me.userUuid(), "hello")));

        assertThat(api.get("/activities/@" + me.handle() + "/status/" + crud).array("replies"))
                .isEmpty();
    }

    @Test
    void conversation_underAnotherHandle_isNotFound() {
        ACTIVITIES.answers("GET /activities/" + crud, 200, Bodies.tree(Bodies.crud(crud, me.userUuid(), "hello")));

        assertThat(api.get("/activities/@somebody/status/" + crud).status()).isEqualTo(404);
    }

    @Test
    void conversationThatIsGone_isNotFound() {
        assertThat(api.get("/activities/@" + me.handle() + "/status/" + crud).status())
                .isEqualTo(404);
    }
}
