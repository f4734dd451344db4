package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.ACTIVITIES_SERVICE;
import static dev.cruddur.localstack.Service.BACKEND_SERVICE;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.NOTIFICATIONS_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cruddur.endtoend.support.EveryRoute;
import dev.cruddur.endtoend.support.OtlpRecorder;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.StackOptions;
import dev.cruddur.openapi.Documents;
import dev.cruddur.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A canary in every password, token, cookie, e-mail address, direct message, search term, query, baggage member and
 * picture, by every route: whatever leaves the services afterwards, by OTLP or on the console, has not heard of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {

    private static final String CANARY =
            "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private static final List<Service> LOGGING =
            List.of(FRONTEND_GATEWAY, BACKEND_SERVICE, ACTIVITIES_SERVICE, NOTIFICATIONS_SERVICE);

    /** What looks at traces or at health makes none, nor do pictures and what pages ask by themselves. */
    private static final Pattern UNTRACED =
            Pattern.compile("/api/(traces|analysis|spans|avatars|health-check|openapi).*|.*/(stream|unread-count)");

    private static final Pattern NAME = Pattern.compile("name: \"([A-Z]+ /api/[^\"]*)\"");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Operation> routes = Operation.of(Documents.committed("frontend-gateway"));
    private final OtlpRecorder recorder = new OtlpRecorder();
    private final List<String> console = new ArrayList<>();
    private String cookie = "";

    @BeforeAll
    void useEveryRoute() {
        LocalStack.discard(Stack.folder("secrecy"));
        try (recorder;
                LocalStack stack = LocalStack.start(StackOptions.isolated(Stack.folder("secrecy"))
                        .with("OTEL_EXPORTER_OTLP_ENDPOINT", recorder.url())
                        .with("CRUDDUR_LOG_FORMAT", "json"))) {
            String url = stack.url(FRONTEND_GATEWAY);
            EveryRoute everyRoute = EveryRoute.by(url, CANARY);
            routes.forEach(everyRoute::call);
            LOGGING.forEach(service -> askBehindTheGateway(stack.url(service)));
            cookie = cookieOf(url);
            search(url);
            LOGGING.forEach(service -> console.addAll(stack.output(service)));
            // Ends before the recorder does, and sends what it has left.
        }
    }

    private static void askBehindTheGateway(String url) {
        Person stranger = Person.stranger(url);
        stranger.send(stranger.request("/session?token=" + CANARY).header("Authorization", "Bearer " + CANARY));
    }

    /** The value of a session's cookie, which has been used. */
    private static String cookieOf(String url) {
        Person person = Person.stranger(url);
        String set = person.post("/api/session/demo", Map.of("handle", "amara"))
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();
        person.get("/api/session");
        return set.substring(set.indexOf('=') + 1, set.indexOf(';'));
    }

    private static void search(String url) {
        try (Visitor visitor = new Visitor(url)) {
            visitor.searchesFor(CANARY);
            visitor.openDock();
            visitor.page().navigate("about:blank");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"traces", "logs", "metrics"})
    void secrets_areInNothingThatIsSent(String signal) {
        assertThat(recorder.received(signal)).hasSizeGreaterThanOrEqualTo(LOGGING.size());
        assertThat(heard(recorder.received(signal))).isEmpty();
    }

    @Test
    void secrets_areInNoLineOnTheConsole() {
        assertThat(console).hasSizeGreaterThanOrEqualTo(LOGGING.size());
        assertThat(heard(console)).isEmpty();
    }

    /** Or the silence would say nothing. */
    @Test
    void everyRoute_isInTheTraces_andSoIsTheSearchInABrowser() {
        String traces = String.join("", recorder.received("traces"));
        Set<String> names =
                NAME.matcher(traces).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(names)
                .containsAll(routes.stream()
                        .filter(route -> !UNTRACED.matcher(route.path()).matches())
                        .map(Operation::toString)
                        .toList());
        assertThat(traces.contains("\"frontend-web\"")).isTrue();
        assertThat(traces.contains("term=REDACTED")).isTrue();
    }

    @Test
    void everyLine_isAnObject() {
        assertThat(console)
                .allSatisfy(
                        line -> assertThat(read(line).path("formattedMessage").isTextual())
                                .isTrue());
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    /** Where a secret stands in what was sent, with some of what stands before and after it. */
    private List<String> heard(List<String> sent) {
        return sent.stream()
                .flatMap(text -> Stream.of(CANARY, cookie)
                        .map(text::indexOf)
                        .filter(at -> at >= 0)
                        .map(at -> text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100))))
                .limit(20)
                .toList();
    }
}
