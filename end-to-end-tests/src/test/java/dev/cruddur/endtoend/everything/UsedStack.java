package dev.cruddur.endtoend.everything;

import static dev.cruddur.localstack.Service.ACTIVITIES_SERVICE;
import static dev.cruddur.localstack.Service.BACKEND_SERVICE;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.NOTIFICATIONS_SERVICE;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.EveryRoute;
import dev.cruddur.endtoend.support.EveryRoute.Use;
import dev.cruddur.endtoend.support.HeaderTap;
import dev.cruddur.endtoend.support.OtlpRecorder;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.StackOptions;
import dev.cruddur.openapi.Documents;
import dev.cruddur.openapi.Operation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A stack that has been used for everything, by the public API and in a browser, with a canary wherever there is
 * something to say; what it has sent and printed is kept, and it has ended. One for all tests that look at it.
 */
final class UsedStack {

    /** Stands in every password, token, cookie, e-mail address, direct message, search term, query and picture. */
    static final String CANARY =
            "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    /** Those that speak of themselves by OTLP. */
    static final Set<Service> SPEAKING =
            Set.of(FRONTEND_GATEWAY, BACKEND_SERVICE, ACTIVITIES_SERVICE, NOTIFICATIONS_SERVICE);

    /** The canary, and what opens a door of this very stack. */
    final List<String> secrets = new ArrayList<>(List.of(CANARY));

    final OtlpRecorder recorder = new OtlpRecorder();
    final List<Operation> routes = Operation.of(Documents.committed("frontend-gateway"));
    final List<Use> uses = new ArrayList<>();
    final List<String> seenByOthers = new ArrayList<>();
    final Map<Service, List<String>> console = new EnumMap<>(Service.class);
    final List<HeaderTap> taps;

    /** The trace of a reply of which nobody could be told. */
    final String undelivered;

    private UsedStack() {
        LocalStack.discard(Stack.folder("everything"));
        StackOptions options = StackOptions.isolated(Stack.folder("everything"))
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", recorder.url())
                .with("CRUDDUR_LOG_FORMAT", "json");
        HeaderTap backend = tapOf(options, BACKEND_SERVICE);
        HeaderTap activities = tapOf(options, ACTIVITIES_SERVICE);
        HeaderTap notifications = tapOf(options, NOTIFICATIONS_SERVICE);
        taps = List.of(backend, activities, notifications);
        // Ends before the recorder does, and sends what it has left.
        try (recorder;
                backend;
                activities;
                notifications;
                LocalStack stack = LocalStack.start(options.with(FRONTEND_GATEWAY, "CRUDDUR_BACKEND_URL", backend.url())
                        .with(BACKEND_SERVICE, "CRUDDUR_ACTIVITIES_URL", activities.url())
                        .with(BACKEND_SERVICE, "CRUDDUR_NOTIFICATIONS_URL", notifications.url())
                        .with(ACTIVITIES_SERVICE, "CRUDDUR_NOTIFICATIONS_URL", notifications.url()))) {
            use(stack);
            undelivered = repliesWhileNobodyIsTold(stack);
            secrets.addAll(ownSecrets());
            Stream.concat(SPEAKING.stream(), Stream.of(TRACE_VIEWER))
                    .forEach(service -> console.put(service, stack.output(service)));
        }
    }

    /** The one that there is, used at first use. */
    static UsedStack get() {
        return Holder.STACK;
    }

    private static HeaderTap tapOf(StackOptions options, Service service) {
        return new HeaderTap(options.ports().of(service));
    }

    private void use(LocalStack stack) {
        String url = stack.url(FRONTEND_GATEWAY);
        EveryRoute everyRoute = EveryRoute.by(url, CANARY);
        routes.forEach(route -> uses.addAll(everyRoute.call(route)));
        SPEAKING.forEach(service -> askBehindTheGateway(stack.url(service)));
        secrets.add(cookieOf(url));
        Person other = Person.signedUp(url);
        routes.stream()
                .filter(route -> route.method().equals("GET") && !route.isStream())
                .forEach(route -> seenByOthers.add(everyRoute.seenBy(other, route)));
        Newcomer.writesAndSearches(url, CANARY);
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

    private String repliesWhileNobodyIsTold(LocalStack stack) {
        String url = stack.url(FRONTEND_GATEWAY);
        String crud = Person.signedUp(url).posts("anybody there?");
        stack.stop(NOTIFICATIONS_SERVICE);
        Answer reply = Person.signedUp(url).post("/api/activities/" + crud + "/reply", Map.of("message", "here!"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(recorder.logs().toString()).contains("Delivery of reply "));
        return reply.traceId();
    }

    /** What the launcher has drawn by lot: passwords of databases, keys of cookies and tokens. */
    private static Collection<String> ownSecrets() {
        Properties drawn = new Properties();
        try (Reader reader = Files.newBufferedReader(Stack.folder("everything").resolve("secrets.properties"))) {
            drawn.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return drawn.stringPropertyNames().stream().map(drawn::getProperty).toList();
    }

    /** By the class loader, once. */
    private static final class Holder {
        private static final UsedStack STACK = new UsedStack();
    }
}
