package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.telemetry.TraceAttributes;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TraceTest implements BackendTest {

    @Inject
    Api api;

    @Test
    void home_isOneTrace_withOneStatementForAllAuthors() {
        homeOf(api.signUp(), api.signUp(), api.signUp());

        Answer answer = api.get("/activities/home");

        Trace trace = CapturedSpans.awaitTree(answer.traceId(), """
                backend-service SERVER GET /activities/home
                  backend-service CLIENT GET
                  backend-service CLIENT SELECT person
                """);
        assertThat(trace.named("GET /activities/home")
                        .getFirst()
                        .getAttributes()
                        .asMap())
                .isNotEmpty();
    }

    @Test
    void home_ofOneAuthor_andOfMany_costsTheSame() {
        homeOf(api.signUp());
        Answer one = api.get("/activities/home");
        homeOf(Stream.generate(api::signUp).limit(20).toArray(Identity[]::new));
        Answer many = api.get("/activities/home");

        String cost = CapturedSpans.await(
                        one.traceId(),
                        trace -> assertThat(trace.named("GET /activities/home")).isNotEmpty())
                .tree();
        CapturedSpans.awaitTree(many.traceId(), cost);
    }

    @Test
    void homeOfSomebodySignedIn_alsoChecksTheSession() {
        Identity me = api.signUp();
        homeOf(me);

        Answer answer = api.get("/activities/home", me);

        CapturedSpans.awaitTree(answer.traceId(), """
                        backend-service SERVER GET /activities/home
                          backend-service CLIENT SELECT session person
                          backend-service CLIENT GET
                          backend-service CLIENT SELECT person
                        """);
    }

    @Test
    void call_continuesTheTrace_inTheServiceBehind() {
        homeOf();

        Answer answer = api.get("/activities/home");

        assertThat(ACTIVITIES.askedOnce().header("traceparent")).startsWith("00-" + answer.traceId() + "-");
    }

    @Test
    void home_saysHowManyItems() {
        homeOf(api.signUp(), api.signUp());

        Answer answer = api.get("/activities/home");

        CapturedSpans.await(
                answer.traceId(),
                trace -> assertThat(trace.spans())
                        .anySatisfy(span -> assertThat(span.getAttributes().get(TraceAttributes.FEED_ITEMS))
                                .isEqualTo(2)));
    }

    @Test
    void refusal_isNoErrorOfTheServer() {
        Answer answer = api.post("/session", Forms.signIn(Forms.freshHandle(), "battery staple"));

        Trace trace = CapturedSpans.awaitTree(answer.traceId(), """
                backend-service SERVER POST /session
                  backend-service CLIENT SELECT person
                """);
        assertThat(trace.named("POST /session").getFirst().getStatus().getStatusCode())
                .isEqualTo(StatusCode.UNSET);
    }

    @Test
    void signUp_isOneTrace_andTellsNoSecret() {
        Answer answer = api.post("/users", Forms.signUp(Forms.freshHandle(), "secret.address@example.org"));

        Trace trace = CapturedSpans.awaitTree(answer.traceId(), """
                backend-service SERVER POST /users
                  backend-service CLIENT INSERT person
                  backend-service CLIENT INSERT session
                """);
        assertThat(trace.spans().toString()).doesNotContain(Forms.PASSWORD, "secret.address", "$2a$");
    }

    private static void homeOf(Identity... authors) {
        List<String> cruds = Stream.of(authors)
                .map(author -> Bodies.crud(author.userUuid(), "hello"))
                .toList();
        ACTIVITIES.answers("GET /activities/home", 200, Bodies.home(cruds, "null"));
    }
}
