package dev.cruddur.backend.api;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.backend.domain.FollowStore;
import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.Asked;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class FollowTest implements BackendTest {

    private static final Identity NOBODY = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @Inject
    Api api;

    @Inject
    FollowStore store;

    private Identity me = NOBODY;
    private Identity other = NOBODY;

    @BeforeEach
    void twoPeople() {
        me = api.signUp();
        other = api.signUp();
        NOTIFICATIONS.answers("POST /notifications", 201, "");
    }

    @Test
    void follow_answersHowTheOtherStandsThen() {
        Answer answer = api.put(follow(other), me);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.object())
                .isEqualTo(Map.of(
                        "handle",
                        other.handle(),
                        "followers_count",
                        1,
                        "following_count",
                        0,
                        "current_user_follows",
                        true));
    }

    @Test
    void follow_again_andUnfollow_again_changeNothing() {
        api.put(follow(other), me);

        assertThat(api.put(follow(other), me).object()).containsEntry("followers_count", 1);
        assertThat(api.delete(follow(other), me).object())
                .containsEntry("followers_count", 0)
                .containsEntry("current_user_follows", false);
        assertThat(api.delete(follow(other), me).status()).isEqualTo(200);
    }

    @Test
    void followedPerson_isToldOnce_inTheTraceOfTheClick() {
        String traceId = api.put(follow(other), me).traceId();
        api.put(follow(other), me);

        CapturedSpans.await(traceId, trace -> assertThat(trace.tree()).matches("""
                backend-service SERVER PUT /users/@\\{handle\\}/follow
                  backend-service CLIENT SELECT session person
                  backend-service CLIENT SELECT person
                  backend-service CLIENT SELECT pg_advisory_xact_lock
                  backend-service CLIENT INSERT follow
                  backend-service CLIENT INSERT outbox
                  backend-service CLIENT SELECT SELECT follow SELECT follow SELECT follow
                  backend-service INTERNAL deliver follow
                    backend-service CLIENT POST
                    backend-service CLIENT DELETE outbox
                """));
        assertThat(NOTIFICATIONS.asked())
                .singleElement()
                .extracting(Asked::body)
                .asString()
                .contains("\"recipient_uuid\":\"" + other.userUuid() + "\"")
                .contains("\"actor_uuid\":\"" + me.userUuid() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void oneself_cannotBeFollowed(String method) {
        Answer answer = method.equals("PUT") ? api.put(follow(me), me) : api.delete(follow(me), me);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("follow_oneself");
    }

    @Test
    void unknownHandle_isNotFound() {
        assertThat(api.put("/users/@nobody_at_all/follow", me).status()).isEqualTo(404);
        assertThat(api.delete("/users/@nobody_at_all/follow", me).status()).isEqualTo(404);
        assertThat(api.get("/users/@nobody_at_all/followers").status()).isEqualTo(404);
    }

    @Test
    void oneTooMany_isNotKept_norTold() {
        store.add(me.userUuid(), api.signUp().userUuid(), 1, Instant.now());

        assertThat(store.add(me.userUuid(), other.userUuid(), 1, Instant.now()).currentUserFollows())
                .isFalse();
        assertThat(store.followedBy(me.userUuid())).hasSize(1);
    }

    @Test
    void followsAtTheSameTime_areAllCounted_andNoneIsTooMany() {
        List<Identity> people = Stream.generate(api::signUp).limit(6).collect(toList());

        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(person -> clicks.execute(() -> api.put(follow(other), person)));
            people.forEach(person -> clicks.execute(() ->
                    store.add(me.userUuid(), person.userUuid(), 4, Instant.now().plusSeconds(60))));
        }

        assertThat(store.state(other.userUuid(), null).followersCount()).isEqualTo(6);
        assertThat(store.followedBy(me.userUuid())).hasSize(4);
    }

    @Test
    void lists_areTheLatestFirst_andTellWhomTheViewerFollows() {
        Identity third = api.signUp();
        api.put(follow(me), other);
        api.put(follow(me), third);
        api.put(follow(other), me);

        Answer followers = api.get("/users/@" + me.handle() + "/followers", me);

        assertThat(handles(followers)).containsExactly(third.handle(), other.handle());
        assertThat(followers.array())
                .extracting(person -> person.get("current_user_follows"))
                .containsExactly(false, true);
        assertThat(handles(api.get("/users/@" + me.handle() + "/following"))).containsExactly(other.handle());
        assertThat(api.get("/users/@" + me.handle() + "/following").array())
                .extracting(person -> person.get("current_user_follows"))
                .containsExactly(false);
    }

    @Test
    void pagesOfAList_meet() {
        List<Identity> people = Stream.generate(api::signUp).limit(3).toList();
        people.forEach(person -> api.put(follow(me), person));
        String path = "/users/@" + me.handle() + "/followers";

        Answer first = api.get(path + "?limit=2");
        String link = first.header("link");
        Answer second = api.get(link.substring("</api".length(), link.indexOf('>')));

        assertThat(link).startsWith("</api" + path + "?before=").endsWith("&limit=2>; rel=\"next\"");
        assertThat(handles(first))
                .containsExactly(people.get(2).handle(), people.get(1).handle());
        assertThat(handles(second)).containsExactly(people.get(0).handle());
        assertThat(second.header("link")).isEmpty();
    }

    @Test
    void list_isTwoStatements_howeverLong() {
        api.put(follow(me), other);
        api.put(follow(me), api.signUp());

        Answer answer = api.get("/users/@" + me.handle() + "/followers");

        CapturedSpans.await(answer.traceId(), trace -> assertThat(trace.tree()).matches("""
                backend-service SERVER GET /users/@\\{handle\\}/followers
                  backend-service CLIENT SELECT person
                  backend-service CLIENT SELECT SELECT follow follow person
                """));
    }

    @Test
    void suggested_leavesOutWhomOneFollows() {
        Identity third = api.signUp();
        api.put(follow(other), me);
        ACTIVITIES.answers(
                "GET /activities/authors",
                200,
                "[\"%s\",\"%s\",\"%s\"]".formatted(other.userUuid(), me.userUuid(), third.userUuid()));

        assertThat(handles(api.get("/users/suggested", me))).containsExactly(third.handle());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(NOTIFICATIONS.asked()).hasSize(1));
    }

    private static String follow(Identity person) {
        return "/users/@" + person.handle() + "/follow";
    }

    private static List<Object> handles(Answer answer) {
        return answer.array().stream().map(person -> person.get("handle")).toList();
    }
}
