package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SignUpTest implements BackendTest {

    @Inject
    Api api;

    @Test
    void signUp_createsAPerson_andSignsThemIn() {
        Answer answer = api.post("/users", Forms.signUp("Newcomer"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.object()).containsOnlyKeys("uuid", "handle", "display_name", "avatar_url", "session_uuid");
        assertThat(api.get("/session", Api.identity(answer)).object())
                .containsEntry("handle", "Newcomer")
                .containsEntry("display_name", "Somebody New")
                .containsOnlyKeys("uuid", "handle", "display_name", "avatar_url");
    }

    @Test
    void emptyForm_isRefused_withEveryViolation() {
        Answer answer = api.post("/users", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.codes())
                .containsExactly("blank_user_handle", "display_name_blank", "email_invalid", "password_too_short");
        assertThat(answer.object()).containsEntry("trace_id", answer.traceId());
    }

    @Test
    void takenHandle_inAnotherCase_isAConflict() {
        String handle = Forms.freshHandle();
        api.post("/users", Forms.signUp(handle));

        Answer answer = api.post("/users", Forms.signUp(handle.toUpperCase(Locale.ROOT)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.codes()).containsExactly("handle_taken");
    }

    @Test
    void takenEmail_inAnotherCase_isAConflict() {
        api.post("/users", Forms.signUp(Forms.freshHandle(), "one@example.org"));

        Answer answer = api.post("/users", Forms.signUp(Forms.freshHandle(), "One@Example.org"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.codes()).containsExactly("email_taken");
    }

    @Test
    void handleThatManyWantAtOnce_isGivenToOne() throws Exception {
        String handle = Forms.freshHandle();
        Callable<Integer> signUp =
                () -> api.post("/users", Forms.signUp(handle)).status();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> attempts =
                    people.invokeAll(Stream.generate(() -> signUp).limit(8).toList());

            assertThat(attempts)
                    .extracting(Future::resultNow)
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }
    }

    @Test
    void missingBody_isABadRequest() {
        assertThat(api.post("/users", (Identity) null).status()).isEqualTo(400);
    }
}
