package dev.cruddur.endtoend.backends;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.backends.HoneycombStandIn.Event;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import dev.cruddur.endtoend.support.ZipkinTraces;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.StackOptions;
import dev.cruddur.localstack.process.ServiceStatus;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One click, sent everywhere: the same trace in Honeycomb, Jaeger and Zipkin, and the dock is still fed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackendsTest {

    private static final String KEY = "a-key-that-only-the-stand-in-knows";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** By SIGTERM; by SIGKILL, it would be 137. */
    private static final int TERMINATED = 143;

    private static final Set<String> FIVE = Set.of(
            "frontend-web", "frontend-gateway", "backend-service", "activities-service", "notifications-service");

    private final HoneycombStandIn honeycomb = new HoneycombStandIn(KEY);
    private final JaegerStandIn jaeger = new JaegerStandIn();
    private LocalStack stack;

    @BeforeAll
    void start() {
        LocalStack.discard(Stack.folder("backends"));
        stack = LocalStack.start(StackOptions.isolated(Stack.folder("backends"))
                .with("CRUDDUR_BACKEND", "honeycomb,jaeger,zipkin")
                .with("CRUDDUR_JAEGER_URL", jaeger.url())
                .with("CRUDDUR_ZIPKIN_JAR", "target/zipkin/zipkin-server.jar")
                .with("HONEYCOMB_API_KEY", KEY)
                .with("HONEYCOMB_API_ENDPOINT", honeycomb.url())
                .with("OTEL_METRIC_EXPORT_INTERVAL", "1000"));
    }

    @AfterAll
    void stop() {
        stack.close();
        jaeger.close();
        honeycomb.close();
    }

    @Test
    void click_isOneTrace_ofFiveServices_andTheSameEverywhere() {
        String traceId = repliedInTheBrowser();

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(datasets(traceId)).isEqualTo(FIVE));
        assertThat(missingParents(honeycomb.trace(traceId))).isEmpty();
        Traces viewer = new Traces(stack.url(TRACE_VIEWER));
        RecordedTrace ours = viewer.await(traceId, found -> {
            assertThat(found.services()).isEqualTo(FIVE);
            assertThat(found.orphans()).isEmpty();
            assertThat(new ZipkinTraces(stack.zipkinUrl()).of(traceId).places()).isEqualTo(found.places());
            assertThat(new Traces(jaeger.url()).of(traceId).tree()).isEqualTo(found.tree());
        });
        assertThat(honeycomb.trace(traceId)).hasSameSizeAs(ours.spans());
        assertThat(honeycomb.refusals()).isEmpty();
    }

    @Test
    void page_isToldWhereElseATraceCanBeSeen() {
        Person stranger = Person.stranger(stack.url(FRONTEND_GATEWAY));

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(stranger.get("/api/rules").body().path("trace_links"))
                                .extracting(link -> link.path("name").asText() + " "
                                        + link.path("url").asText())
                                .containsExactly(
                                        "Honeycomb https://ui.honeycomb.io/our-team/environments/test/trace"
                                                + "?trace_id={trace_id}&trace_start_ts={start}&trace_end_ts={end}",
                                        "Jaeger http://localhost:16686/trace/{trace_id}",
                                        "Zipkin " + stack.zipkinUrl() + "/zipkin/traces/{trace_id}"));
    }

    @Test
    void metrics_nameTheirDataset() {
        Person.stranger(stack.url(FRONTEND_GATEWAY)).get("/api/activities/home");

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(honeycomb.metricsDatasets())
                        .containsExactlyInAnyOrder(
                                "frontend-gateway-metrics",
                                "backend-service-metrics",
                                "activities-service-metrics",
                                "notifications-service-metrics"));
    }

    @Test
    void key_isNeitherPrintedNorGivenToThePage() {
        Person stranger = Person.stranger(stack.url(FRONTEND_GATEWAY));

        assertThat(stranger.get("/api/rules").body().toString()).doesNotContain(KEY);
        assertThat(Service.values())
                .allSatisfy(service -> assertThat(stack.output(service)).noneMatch(line -> line.contains(KEY)));
    }

    @Test
    void serviceThatIsToldToEnd_doesSoByItself_within2Seconds_whileHoneycombHangs() {
        honeycomb.hangs();
        try {
            Person.stranger(stack.url(FRONTEND_GATEWAY)).get("/api/activities/home");
            // The gateway, and the two that it asked.
            Awaitility.await().atMost(PATIENCE).until(() -> honeycomb.waitingTraces() >= 3);

            long start = System.nanoTime();
            stack.stop(FRONTEND_GATEWAY);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(stack.status())
                    .filteredOn(status -> status.name().equals(FRONTEND_GATEWAY.id()))
                    .extracting(ServiceStatus::exitCode)
                    .containsExactly(TERMINATED);
        } finally {
            honeycomb.answersAgain();
            stack.start(FRONTEND_GATEWAY);
        }
    }

    private String repliedInTheBrowser() {
        try (Visitor visitor = new Visitor(stack.url(FRONTEND_GATEWAY))) {
            visitor.entersAs("Mateus Rocha");
            visitor.repliesToSomebodyElse("Mateus Rocha", "That is one trace.");
            assertThat(visitor.crud("That is one trace.")).isVisible();
            return visitor.lastTraceId("reply to crud");
        }
    }

    private Set<String> datasets(String traceId) {
        return honeycomb.trace(traceId).stream().map(Event::dataset).collect(Collectors.toSet());
    }

    private static List<Event> missingParents(List<Event> trace) {
        Set<String> known = trace.stream().map(Event::spanId).collect(Collectors.toSet());
        return trace.stream()
                .filter(event -> !event.parentId().isEmpty())
                .filter(event -> !known.contains(event.parentId()))
                .toList();
    }
}
