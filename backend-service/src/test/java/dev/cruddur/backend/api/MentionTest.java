package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MentionTest implements BackendTest {

    @Inject
    Api api;

    private final UUID crud = UUID.randomUUID();
    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void activitiesServiceTakesCruds() {
        me = api.signUp();
        ACTIVITIES.answers("POST /activities", 201, Bodies.crud(me.userUuid(), "posted"));
        ACTIVITIES.answers("POST /activities/" + crud + "/reply", 201, Bodies.crud(me.userUuid(), "answered"));
    }

    @Test
    void crud_goesWithThePeopleWhomItNames_whateverTheCase_eachOnce() {
        Identity grace = api.signUp();
        Identity zoe = api.signUp();

        post("Hi @" + zoe.handle().toUpperCase(Locale.ROOT) + ", @" + grace.handle() + " and @" + zoe.handle());

        assertThat(mentioned()).isEqualTo("[\"" + zoe.userUuid() + "\",\"" + grace.userUuid() + "\"]");
    }

    @Test
    void reply_goesWithThePeopleWhomItNames() {
        Identity grace = api.signUp();

        api.post("/activities/" + crud + "/reply", Map.of("message", "@" + grace.handle()), me);

        assertThat(mentioned()).isEqualTo("[\"" + grace.userUuid() + "\"]");
    }

    @Test
    void handleThatNobodyHas_namesNobody() {
        post("Hi @" + Forms.freshHandle());

        assertThat(mentioned()).isEqualTo("[]");
    }

    @Test
    void peopleAfterTheTenth_areNotTold() {
        Identity late = api.signUp();
        String ten = IntStream.range(0, 10).mapToObj(i -> "@nobody_" + i).collect(Collectors.joining(" "));

        post(ten + " @" + late.handle());

        assertThat(mentioned()).isEqualTo("[]");
    }

    @Test
    void everybodyNamed_isFoundInOneStatement_andNobodyInNone() {
        String named =
                post("@" + api.signUp().handle() + " @" + api.signUp().handle()).traceId();
        String nobody = post("Hi all").traceId();

        CapturedSpans.await(named, trace -> assertThat(trace.tree()).containsOnlyOnce("SELECT person"));
        CapturedSpans.await(
                nobody, trace -> assertThat(trace.named("POST /activities")).hasSize(1));
        assertThat(CapturedSpans.trace(nobody).tree()).doesNotContain("SELECT person");
    }

    private Answer post(String message) {
        return api.post("/activities", Map.of("message", message, "ttl", "1-day"), me);
    }

    private String mentioned() {
        String body = ACTIVITIES.askedOnce().body();
        String field = "\"mentioned\":";
        return body.substring(body.indexOf(field) + field.length(), body.length() - 1);
    }
}
