package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AccountTest implements BackendTest {

    private static final String NEW = "battery staple";

    @Inject
    Api api;

    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @Test
    void account_isToldToItsOwner() {
        assertThat(api.get("/account", me).object())
                .containsEntry("is_demo", false)
                .containsKeys("created_at")
                .hasEntrySatisfying("email", email -> assertThat((String) email).endsWith("@example.org"));
    }

    @Test
    void newPassword_countsFromNowOn_andTheOldNoMore() {
        assertThat(change(Forms.PASSWORD, NEW).status()).isEqualTo(204);

        assertThat(signIn(NEW).status()).isEqualTo(201);
        assertThat(signIn(Forms.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void newPassword_endsEveryOtherSession_andNobodyElses() {
        Identity elsewhere = Api.identity(signIn(Forms.PASSWORD));
        Identity other = api.signUp();

        change(Forms.PASSWORD, NEW);

        assertThat(api.get("/session", elsewhere).status()).isEqualTo(401);
        assertThat(api.get("/session", me).status()).isEqualTo(200);
        assertThat(api.get("/session", other).status()).isEqualTo(200);
    }

    @Test
    void wrongCurrentPassword_isToldAtItsField_andChangesNothing() {
        Answer answer = change("wrong horse", NEW);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.array("errors"))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .containsEntry("field", "current_password")
                        .containsEntry("code", "current_password_wrong"));
        assertThat(signIn(Forms.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void everyRuleThatIsBroken_isTold() {
        assertThat(change("wrong horse", "short").codes())
                .containsExactly("current_password_wrong", "password_too_short");
        assertThat(api.send("PUT", "/profile/password", Map.of(), me).codes())
                .containsExactly("current_password_wrong", "password_too_short");
    }

    @Test
    void guessing_hasAnEnd_evenForTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            assertThat(change("wrong horse", NEW).codes()).containsExactly("current_password_wrong");
        }

        assertThat(change(Forms.PASSWORD, NEW).codes()).containsExactly("current_password_tried_too_often");
        assertThat(signIn(Forms.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void sessions_areOnesOwn_withTheOneThatAsks() {
        Identity elsewhere = Api.identity(signIn(Forms.PASSWORD));
        api.signUp();

        Answer answer = api.get("/sessions", elsewhere);

        assertThat(answer.array())
                .extracting(session -> session.get("is_current"))
                .containsExactly(true, false);
        assertThat(answer.array().toString())
                .doesNotContain(
                        me.sessionUuid().toString(), elsewhere.sessionUuid().toString());
    }

    @Test
    void oneSession_canBeEnded() {
        Identity elsewhere = Api.identity(signIn(Forms.PASSWORD));
        Object other = api.get("/sessions", me).array().stream()
                .filter(session -> session.get("is_current").equals(false))
                .findFirst()
                .orElseThrow()
                .get("uuid");

        assertThat(api.delete("/sessions/" + other, me).status()).isEqualTo(204);

        assertThat(api.get("/session", elsewhere).status()).isEqualTo(401);
        assertThat(api.get("/session", me).status()).isEqualTo(200);
        assertThat(api.delete("/sessions/" + other, me).status()).isEqualTo(404);
    }

    @Test
    void sessionOfSomebodyElse_cannotBeEnded() {
        Identity other = api.signUp();
        Object theirs = api.get("/sessions", other).array().getFirst().get("uuid");

        assertThat(api.delete("/sessions/" + theirs, me).status()).isEqualTo(404);
        assertThat(api.get("/session", other).status()).isEqualTo(200);
    }

    @Test
    void signOutEverywhere_endsAllOfThem_andNobodyElses() {
        Identity elsewhere = Api.identity(signIn(Forms.PASSWORD));
        Identity other = api.signUp();

        assertThat(api.delete("/sessions", me).status()).isEqualTo(204);

        assertThat(api.get("/session", me).status()).isEqualTo(401);
        assertThat(api.get("/session", elsewhere).status()).isEqualTo(401);
        assertThat(api.get("/session", other).status()).isEqualTo(200);
    }

    private Answer change(String current, String password) {
        return api.send("PUT", "/profile/password", Map.of("current_password", current, "password", password), me);
    }

    private Answer signIn(String password) {
        return api.post("/session", Forms.signIn(me.handle(), password));
    }
}
