package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "cruddur.demo-data", value = "true")
class DemoTest implements BackendTest {

    @Inject
    Api api;

    @Test
    void people_areADozen_byHandle() {
        assertThat(api.get("/session/demo").array())
                .hasSize(12)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnly(
                        entry("uuid", "0198c000-0000-7000-8000-000000000001"),
                        entry("handle", "amara"),
                        entry("display_name", "Amara Okafor"),
                        entry("avatar_url", null));
    }

    @Test
    void signIn_asOneOfThem_isASession() {
        Answer answer = api.post("/session/demo", Map.of("handle", "Ines"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(api.get("/session", Api.identity(answer)).object())
                .containsEntry("display_name", "Inês Carvalho")
                .containsEntry("uuid", "0198c000-0000-7000-8000-000000000012");
    }

    @Test
    void signIn_asAnybody_picksOneOfThem() {
        Answer withEmptyBody = api.post("/session/demo", Map.of());
        Answer withoutBody = api.post("/session/demo", (Identity) null);

        assertThat(withEmptyBody.status()).isEqualTo(201);
        assertThat(withoutBody.status()).isEqualTo(201);
        assertThat((String) withoutBody.object().get("uuid")).startsWith("0198c000-0000-7000-8000-0000000000");
    }

    @Test
    void signIn_asSomebodyElse_isNotFound() {
        String handle = api.signUp().handle();

        assertThat(api.post("/session/demo", Map.of("handle", handle)).status()).isEqualTo(404);
    }

    @Test
    void demoPeople_alsoSignInWithTheirSharedPassword() {
        assertThat(api.post("/session", Forms.signIn("kofi", "cruddur-demo")).status())
                .isEqualTo(201);
    }

    @Test
    void demoPassword_isNobodysToChange() {
        Identity kofi = Api.identity(api.post("/session/demo", Map.of("handle", "kofi")));
        Map<String, String> change = Map.of("current_password", "cruddur-demo", "password", "correct horse battery");

        assertThat(api.send("PUT", "/profile/password", change, kofi).status()).isEqualTo(403);
        assertThat(api.post("/session", Forms.signIn("kofi", "cruddur-demo")).status())
                .isEqualTo(201);
    }

    @Test
    void demoPeople_haveWrittenToEachOther() {
        Identity amara = Api.identity(api.post("/session/demo", Map.of("handle", "amara")));

        Answer groups = api.get("/message_groups", amara);

        assertThat(groups.array()).extracting(group -> group.get("handle")).containsExactly("priya", "kofi", "lars");
        assertThat(groups.header("x-unread-count")).isEqualTo("2");
        assertThat(groups.array().getFirst()).containsEntry("unread_count", 2);
    }

    @Test
    void demoPeople_followEachOther_someManyAndSomeFew() {
        assertThat(api.get("/users/@priya/followers").array()).hasSize(11);
        assertThat(api.get("/users/@ines/followers").array())
                .extracting(person -> person.get("handle"))
                .containsExactly("mateus");
    }
}
