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
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FollowingTest implements BackendTest {

    private static final String FEED = "POST /activities/feed";
    private static final Identity NOBODY = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @Inject
    Api api;

    private Identity me = NOBODY;
    private Identity other = NOBODY;

    @BeforeEach
    void oneFollowsTheOther() {
        me = api.signUp();
        other = api.signUp();
        NOTIFICATIONS.answers("POST /notifications", 201, "");
        api.put("/users/@" + other.handle() + "/follow", me);
    }

    @Test
    void feed_isAskedForOfWhomOneFollows_andOneself() {
        ACTIVITIES.answers(FEED, 200, Bodies.home(List.of(), "null"));

        assertThat(api.get("/activities/following", me).array()).isEmpty();

        assertThat(ACTIVITIES.askedOnce().body())
                .isEqualTo("{\"authors\":[\"%s\",\"%s\"],\"before\":null,\"limit\":20}"
                        .formatted(other.userUuid(), me.userUuid()));
        assertThat(ACTIVITIES.askedOnce().header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void crud_comesWithItsAuthor_whoRepostedIt_andWhereThereIsMore() {
        Identity stranger = api.signUp();
        UUID next = UUID.randomUUID();
        UUID before = UUID.randomUUID();
        ACTIVITIES.answers(
                FEED,
                200,
                Bodies.home(
                        List.of(
                                Bodies.reposted(other.userUuid(), Bodies.crud(stranger.userUuid(), "hello")),
                                Bodies.crud(other.userUuid(), "mine"),
                                Bodies.reposted(UUID.randomUUID(), Bodies.crud(stranger.userUuid(), "by whoever"))),
                        "\"" + next + "\""));

        Answer answer = api.get("/activities/following?limit=3&before=" + before, me);

        assertThat(answer.array()).extracting(crud -> crud.get("message")).containsExactly("hello", "mine");
        assertThat(answer.array().getFirst())
                .containsEntry("handle", stranger.handle())
                .extractingByKey("reposted_by", InstanceOfAssertFactories.MAP)
                .containsEntry("handle", other.handle());
        assertThat(answer.array().getLast()).containsEntry("reposted_by", null);
        assertThat(answer.header("link"))
                .isEqualTo("</api/activities/following?before=" + next + "&limit=3>; rel=\"next\"");
        assertThat(ACTIVITIES.askedOnce().body()).contains("\"before\":\"" + before + "\",\"limit\":3");
    }

    @Test
    void feed_isThreeStatementsAndOneCall() {
        ACTIVITIES.answers(
                FEED,
                200,
                Bodies.home(List.of(Bodies.crud(other.userUuid(), "one"), Bodies.crud(me.userUuid(), "two")), "null"));

        Answer answer = api.get("/activities/following", me);

        CapturedSpans.await(answer.traceId(), trace -> assertThat(trace.tree()).matches("""
                backend-service SERVER GET /activities/following
                  backend-service CLIENT SELECT session person
                  backend-service CLIENT SELECT follow
                  backend-service CLIENT POST
                  backend-service CLIENT SELECT person
                """));
    }

    @Test
    void profile_tellsHowItsPersonStands() {
        ACTIVITIES.answers(
                "GET /activities/by/" + other.userUuid(), 200, "{\"cruds_count\":0,\"activities\":[],\"next\":null}");

        assertThat(profile(me))
                .containsAllEntriesOf(Map.of("followers_count", 1, "following_count", 0, "current_user_follows", true));
        assertThat(profile(other)).containsEntry("current_user_follows", false);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> profile(Identity viewer) {
        return (Map<String, Object>)
                api.get("/activities/@" + other.handle(), viewer).object().get("profile");
    }
}
