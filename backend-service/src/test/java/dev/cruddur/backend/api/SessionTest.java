package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.domain.Sessions;
import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SessionTest implements BackendTest {

    @Inject
    Api api;

    @Inject
    Sessions sessions;

    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @Test
    void signIn_opensAnotherSession() {
        Answer answer = api.post("/session", Forms.signIn(me.handle(), Forms.PASSWORD));

        assertThat(answer.status()).isEqualTo(201);
        Identity again = Api.identity(answer);
        assertThat(again.userUuid()).isEqualTo(me.userUuid());
        assertThat(again.sessionUuid()).isNotEqualTo(me.sessionUuid());
        assertThat(api.get("/session", again).status()).isEqualTo(200);
    }

    @Test
    void signIn_knowsTheHandleInAnyCase() {
        assertThat(api.post("/session", Forms.signIn(" " + me.handle().toUpperCase(Locale.ROOT), Forms.PASSWORD))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void wrongPassword_andUnknownHandle_areToldTheSame() {
        Answer wrong = api.post("/session", Forms.signIn(me.handle(), "battery staple"));
        Answer unknown = api.post("/session", Forms.signIn(Forms.freshHandle(), Forms.PASSWORD));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.object().get("detail"))
                .isEqualTo("The handle or the password is wrong.")
                .isEqualTo(unknown.object().get("detail"));
    }

    @Test
    void handleThatNobodyCouldHave_isUnknown() {
        assertThat(api.post("/session", Forms.signIn("am\u0000ara", Forms.PASSWORD))
                        .status())
                .isEqualTo(401);
        assertThat(api.post("/session", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void signOut_endsThisSession_andNoOther() {
        Identity elsewhere = Api.identity(api.post("/session", Forms.signIn(me.handle(), Forms.PASSWORD)));

        assertThat(api.delete("/session", me).status()).isEqualTo(204);

        Answer after = api.get("/session", me);
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.header("content-type")).startsWith("application/problem+json");
        assertThat(after.object()).containsEntry("detail", "This session has ended. Sign in again.");
        assertThat(api.get("/session", elsewhere).status()).isEqualTo(200);
    }

    @Test
    void expiredSession_isOver() {
        UUID expired = sessions.open(me.userUuid(), Instant.now().minusSeconds(1));

        assertThat(api.get("/session", new Identity(me.userUuid(), me.handle(), expired))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void sessionOfSomebodyElse_isNobodys() {
        Identity other = api.signUp();

        assertThat(api.get("/session", new Identity(me.userUuid(), me.handle(), other.sessionUuid()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void endedSession_isRefusedOnPublicRoutesToo() {
        api.delete("/session", me);

        assertThat(api.get("/activities/home", me).status()).isEqualTo(401);
    }

    @Test
    void endedSession_doesNotHinderSigningInAnew() {
        api.delete("/session", me);

        assertThat(api.post("/session", Forms.signIn(me.handle(), Forms.PASSWORD), me)
                        .status())
                .isEqualTo(201);
        assertThat(api.post("/users", Forms.signUp(), me).status()).isEqualTo(201);
    }

    @Test
    void noSession_isAProblem_withTheTraceId() {
        Answer answer = api.get("/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.object()).containsEntry("trace_id", answer.traceId());
    }
}
