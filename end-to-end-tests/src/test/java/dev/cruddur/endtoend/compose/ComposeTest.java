package dev.cruddur.endtoend.compose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import dev.cruddur.endtoend.support.ZipkinTraces;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code docker compose up --build}, clicked through by its published port. Where no Docker answers this is passed
 * over, unless {@code CRUDDUR_COMPOSE=required} says that one must.
 */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeTest {

    private static final List<String> SERVICES = List.of(
            "trace-viewer", "notifications-service", "activities-service", "backend-service", "frontend-gateway");

    private ComposeProject compose;
    private Traces traces;

    @BeforeAll
    void start() throws IOException {
        boolean required = "required".equals(System.getenv("CRUDDUR_COMPOSE"));
        compose = ComposeProject.find(freePort()).orElse(null);
        assumeTrue(compose != null || required, "No Docker answers: Compose is not tried.");
        assertThat(compose)
                .as("CRUDDUR_COMPOSE=required, and no Docker answers")
                .isNotNull();
        compose.up();
        traces = Traces.throughGateway(compose.url());
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> Person.stranger(compose.url())
                                .get("/api/activities/home")
                                .status()
                        == 200);
        System.out.println(compose.imageSizes());
    }

    @AfterAll
    void stop() {
        if (compose != null) {
            compose.close();
        }
    }

    @Test
    void click_throughThePublishedPort_isOneTraceOfFiveContainers() {
        try (Visitor visitor = new Visitor(compose.url())) {
            visitor.entersAs("Mateus Rocha");
            visitor.repliesToSomebodyElse("Mateus Rocha", "From a container.");
            assertThat(visitor.crud("From a container.")).isVisible();

            RecordedTrace trace = traces.await(
                    visitor.lastTraceId("reply to crud"),
                    found -> assertThat(found.services())
                            .containsExactly(
                                    "activities-service",
                                    "backend-service",
                                    "frontend-gateway",
                                    "frontend-web",
                                    "notifications-service"));
            assertThat(trace.orphans()).isEmpty();
            assertThat(trace.roots()).hasSize(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void services_nameTheContainerThatTheyRunIn() {
        String crud = Person.signedUp(compose.url()).posts("where are you?");
        String traceId = Person.signedUp(compose.url())
                .post("/api/activities/" + crud + "/reply", Map.of("message", "in a container"))
                .traceId();
        traces.await(traceId, found -> assertThat(found.services()).contains("notifications-service"));

        JsonNode trace = Person.stranger(compose.url())
                .get("/api/traces/" + traceId + "/otlp")
                .body();

        assertThat(trace.path("resourceSpans")).isNotEmpty().allSatisfy(one -> {
            Map<String, String> speaker = Traces.attributes(one.path("resource"));
            assertThat(speaker.get("container.id"))
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(compose.container(speaker.get("service.name")));
        });
    }

    @Test
    void killedContainer_comesBack_andIsToldWhatItMissed() {
        Person author = Person.signedUp(compose.url());
        String crud = author.posts("anybody there?");
        Person other = Person.signedUp(compose.url());

        compose.kill("notifications-service");
        Answer reply = other.post("/api/activities/" + crud + "/reply", Map.of("message", "here!"));

        assertThat(reply.status()).isEqualTo(201);
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            Answer told = author.get("/api/notifications");
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.body()).hasSize(1);
        });
        assertThat(compose.inspect("notifications-service", "{{.RestartCount}}"))
                .isNotEqualTo("0");
    }

    @Test
    void profile_startsABackend_thatGetsTheSameTrace() {
        String traceId =
                Person.stranger(compose.url()).get("/api/activities/home").traceId();

        traces.await(traceId, found -> {
            assertThat(found.services()).hasSize(3);
            assertThat(new ZipkinTraces(compose.zipkinUrl()).of(traceId).places())
                    .isEqualTo(found.places());
        });
        assertThat(Person.stranger(compose.url()).get("/api/rules").body().path("trace_links"))
                .extracting(link -> link.path("name").asText())
                .containsExactly("Zipkin");
    }

    @Test
    void services_runWithoutRights_andCannotWrite() {
        assertThat(SERVICES).allSatisfy(service -> {
            assertThat(compose.inspect(service, "{{.Config.User}}")).isEqualTo("cruddur");
            assertThat(compose.inspect(service, "{{.HostConfig.ReadonlyRootfs}}"))
                    .isEqualTo("true");
            assertThat(compose.inspect(service, "{{.HostConfig.CapDrop}}")).isEqualTo("[ALL]");
        });
    }

    @Test
    void door_isTheGatewaysAlone_andOnThisMachine() {
        assertThat(compose.inspect("frontend-gateway", "{{json .HostConfig.PortBindings}}"))
                .contains("127.0.0.1");
        assertThat(SERVICES.subList(0, 4))
                .allSatisfy(service -> assertThat(compose.inspect(service, "{{json .HostConfig.PortBindings}}"))
                        .isIn("{}", "null"));
    }

    @Test
    void secrets_standInNoContainersDescription() {
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(compose.inspect(service, "{{json .Config.Env}}"))
                        .doesNotContainPattern("(SECRET|PASSWORD|KEY)="));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
