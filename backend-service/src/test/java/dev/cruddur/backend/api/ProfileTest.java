package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ProfileTest implements BackendTest {

    @Inject
    Api api;

    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @Test
    void profile_isThePerson_theirCruds_andHowMany() {
        posted(List.of(Bodies.crud(me.userUuid(), "hello")), "null", 7);

        Answer answer = api.get("/activities/@" + me.handle());

        assertThat(answer.object().get("profile"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnly(
                        entry("uuid", me.userUuid().toString()),
                        entry("handle", me.handle()),
                        entry("display_name", "Somebody New"),
                        entry("avatar_url", null),
                        entry("bio", ""),
                        entry("banner", "violet"),
                        entry("cruds_count", 7),
                        entry("followers_count", 0),
                        entry("following_count", 0),
                        entry("current_user_follows", false));
        assertThat(answer.array("activities"))
                .singleElement()
                .satisfies(crud ->
                        assertThat(crud).containsEntry("handle", me.handle()).containsEntry("message", "hello"));
        assertThat(answer.header("link")).isEmpty();
    }

    @Test
    void profile_showsWhatItsPersonReposted_withWhoWroteIt() {
        Identity other = api.signUp();
        posted(List.of(Bodies.reposted(me.userUuid(), Bodies.crud(other.userUuid(), "theirs"))), "null", 0);

        assertThat(api.get("/activities/@" + me.handle()).array("activities"))
                .singleElement()
                .satisfies(crud -> assertThat(crud)
                        .containsEntry("handle", other.handle())
                        .extractingByKey("reposted_by", InstanceOfAssertFactories.MAP)
                        .containsEntry("handle", me.handle()));
    }

    @Test
    void profile_withMoreCruds_saysWhereTheyAre() {
        UUID next = UUID.randomUUID();
        posted(List.of(Bodies.crud(me.userUuid(), "hello")), "\"" + next + "\"", 2);

        Answer answer = api.get("/activities/@" + me.handle() + "?limit=1");

        assertThat(answer.header("link"))
                .isEqualTo("</api/activities/@%s?before=%s&limit=1>; rel=\"next\"".formatted(me.handle(), next));
        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("limit=1");
    }

    @Test
    void handle_isFound_whateverItsCase() {
        posted(List.of(), "null", 0);

        assertThat(api.get("/activities/@" + me.handle().toUpperCase(Locale.ROOT))
                        .object()
                        .get("profile"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("handle", me.handle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities/@nobody_at_all", "/users/@nobody_at_all/short", "/users/@a%00b/short"})
    void unknownHandle_isNotFound(String path) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.object()).containsEntry("detail", "Nobody has this handle.");
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void shortForm_isThePersonAlone() {
        assertThat(api.get("/users/@" + me.handle() + "/short").object())
                .containsOnly(
                        entry("uuid", me.userUuid().toString()),
                        entry("handle", me.handle()),
                        entry("display_name", "Somebody New"),
                        entry("avatar_url", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST"})
    void update_isSeenByEverybody(String method) {
        Answer answer =
                api.send(method, "/profile/update", Map.of("display_name", " Amara ", "bio", "<b>Hello</b>"), me);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.object())
                .containsEntry("handle", me.handle())
                .containsEntry("display_name", "Amara")
                .containsEntry("bio", "<b>Hello</b>");
        assertThat(api.get("/session", me).object()).containsEntry("display_name", "Amara");
        posted(List.of(), "null", 0);
        assertThat(api.get("/activities/@" + me.handle()).object().get("profile"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("bio", "<b>Hello</b>");
    }

    @Test
    void update_thatBreaksRules_changesNothing() {
        Answer answer = api.send("PUT", "/profile/update", Map.of("bio", "a".repeat(161)), me);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("display_name_blank", "bio_exceed_max_chars");
        assertThat(api.get("/session", me).object()).containsEntry("display_name", "Somebody New");
    }

    @Test
    void banner_isOneOfTheColoursThatThereAre() {
        assertThat(api.send("PUT", "/profile/update", Map.of("display_name", "Amara", "banner", "forest"), me)
                        .object())
                .containsEntry("banner", "forest");

        Answer refused = api.send("PUT", "/profile/update", Map.of("display_name", "Amara", "banner", "#f00"), me);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("banner_unknown");
    }

    @Test
    void update_withoutABanner_leavesItAsItIs() {
        api.send("PUT", "/profile/update", Map.of("display_name", "Amara", "banner", "forest"), me);

        assertThat(api.send("PUT", "/profile/update", Map.of("display_name", "Amara"), me)
                        .object())
                .containsEntry("banner", "forest");
    }

    @Test
    void update_changesNobodyElse() {
        Identity other = api.signUp();

        api.send("PUT", "/profile/update", Map.of("display_name", "Amara", "uuid", other.userUuid()), me);

        assertThat(api.get("/session", other).object()).containsEntry("display_name", "Somebody New");
    }

    @Test
    void update_withoutASession_isRefused() {
        assertThat(api.post("/profile/update", Map.of("display_name", "Amara")).status())
                .isEqualTo(401);
    }

    @Test
    void profile_isThreeStatementsAndOneCall() {
        posted(List.of(Bodies.crud(me.userUuid(), "one"), Bodies.crud(me.userUuid(), "two")), "null", 2);

        Answer answer = api.get("/activities/@" + me.handle());

        CapturedSpans.await(answer.traceId(), trace -> assertThat(trace.tree()).matches("""
                backend-service SERVER GET /activities/@\\{handle\\}
                  backend-service CLIENT SELECT person
                  backend-service CLIENT SELECT SELECT follow SELECT follow SELECT follow
                  backend-service CLIENT GET
                  backend-service CLIENT SELECT person
                """));
    }

    private void posted(List<String> cruds, String next, int count) {
        ACTIVITIES.answers(
                "GET /activities/by/" + me.userUuid(),
                200,
                "{\"cruds_count\":%d,\"activities\":%s,\"next\":%s}".formatted(count, cruds, next));
    }
}
