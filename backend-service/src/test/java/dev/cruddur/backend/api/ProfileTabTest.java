package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.DegradedTrace;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ProfileTabTest implements BackendTest {

    private static final UUID ANSWERED = UUID.randomUUID();

    @Inject
    Api api;

    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());
    private Identity other = me;

    @BeforeEach
    void twoNewPeople() {
        me = api.signUp();
        other = api.signUp();
    }

    @Test
    void replies_sayWhomTheyAnswer() {
        has("replies", List.of(Bodies.reply(me.userUuid(), ANSWERED, "indeed")), "null");
        alive(Bodies.crud(ANSWERED, other.userUuid(), "is it?"));

        assertThat(tab("replies").array())
                .singleElement()
                .satisfies(reply -> assertThat(reply)
                        .containsEntry("handle", me.handle())
                        .containsEntry("message", "indeed")
                        .containsEntry("reply_to_activity_uuid", ANSWERED.toString())
                        .containsEntry("reply_to_handle", other.handle()));
    }

    @Test
    void replies_toWhatIsGone_areWhole() {
        has("replies", List.of(Bodies.reply(me.userUuid(), ANSWERED, "indeed")), "null");
        alive();

        Answer answer = tab("replies");

        assertThat(answer.array()).hasSize(1);
        assertThat(answer.header("x-left-out")).isEmpty();
    }

    @Test
    void replies_whenNobodyCanTellWhomTheyAnswer_areThereAllTheSame_andSayWhatIsMissing() {
        has("replies", List.of(Bodies.reply(me.userUuid(), ANSWERED, "indeed")), "null");
        ACTIVITIES.answers("GET /activities", 500, Bodies.problem(500, "", ""));

        Answer answer = tab("replies");

        assertThat(answer.array())
                .singleElement()
                .satisfies(reply -> assertThat(reply).containsEntry("reply_to_handle", null));
        assertThat(answer.header("x-left-out")).isEqualTo("answered");
        DegradedTrace.await(answer, 500, "answered");
    }

    @Test
    void likes_areAnybodys_withTheirAuthors_inTheOrderTheyCame() {
        has(
                "likes",
                List.of(Bodies.crud(other.userUuid(), "liked last"), Bodies.crud(me.userUuid(), "liked first")),
                "null");

        assertThat(tab("likes").array())
                .extracting(crud -> crud.get("handle"))
                .containsExactly(other.handle(), me.handle());
        assertThat(tab("likes").header("link")).isEmpty();
    }

    @Test
    void likes_ofWhatIsNoReply_askForNothingMore() {
        has("likes", List.of(Bodies.crud(other.userUuid(), "liked")), "null");

        tab("likes");

        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("limit=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replies", "likes"})
    void tab_withMore_saysWhereItIs(String tab) {
        UUID next = UUID.randomUUID();
        has(tab, List.of(Bodies.crud(me.userUuid(), "hello")), "\"" + next + "\"");

        assertThat(tab(tab + "?limit=1").header("link"))
                .isEqualTo(
                        "</api/activities/@%s/%s?before=%s&limit=1>; rel=\"next\"".formatted(me.handle(), tab, next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"replies", "likes"})
    void tabOfNobody_isNotFound(String tab) {
        assertThat(api.get("/activities/@nobody_at_all/" + tab).status()).isEqualTo(404);
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void replies_areTwoStatementsAndTwoCalls_whateverTheirNumber() {
        String one = Bodies.reply(me.userUuid(), ANSWERED, "one");
        String two = Bodies.reply(me.userUuid(), ANSWERED, "two");
        has("replies", List.of(one, two), "null");
        alive(Bodies.crud(ANSWERED, other.userUuid(), "is it?"));

        CapturedSpans.awaitTree(tab("replies").traceId(), """
                backend-service SERVER GET /activities/@{handle}/replies
                  backend-service CLIENT SELECT person
                  backend-service CLIENT GET
                  backend-service CLIENT GET
                  backend-service CLIENT SELECT person
                """);
    }

    private Answer tab(String tab) {
        return api.get("/activities/@" + me.handle() + "/" + tab);
    }

    private void has(String tab, List<String> cruds, String next) {
        ACTIVITIES.answers("GET /activities/by/" + me.userUuid() + "/" + tab, 200, Bodies.home(cruds, next));
    }

    private static void alive(String... cruds) {
        ACTIVITIES.answers("GET /activities", 200, List.of(cruds).toString());
    }
}
