package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.localstack.Service;
import dev.cruddur.openapi.Documents;
import dev.cruddur.openapi.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is let in that does not belong, at the public door or behind it. */
class AuthorizationTest {

    private static final String SOME_UUID = "0198c000-0000-7000-8000-000000000001";

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);

    /** Every route that the public document does not call open, whenever it was added. */
    @ParameterizedTest
    @MethodSource("closedRoutes")
    void route_withoutASession_is401(Operation route) {
        Answer answer = call(Person.stranger(url), route);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    static Stream<Operation> closedRoutes() {
        return Operation.of(Documents.committed("frontend-gateway")).stream().filter(route -> !route.isOpen());
    }

    /** Every service checks for itself: not even who stands beside it gets in. */
    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"BACKEND_SERVICE", "ACTIVITIES_SERVICE", "NOTIFICATIONS_SERVICE"})
    void service_askedBehindTheGateway_is401(Service service) {
        Person stranger = Person.stranger(Stack.shared().url(service));
        String name = service.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Operation.of(Documents.committed(name)))
                .filteredOn(route -> !route.isOpen())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(call(stranger, route).status()).isEqualTo(401));
    }

    private static String concrete(Operation route) {
        return route.path().replace("{handle}", "amara").replaceAll("\\{[^}]*}", SOME_UUID);
    }

    @ParameterizedTest
    @CsvSource({"BACKEND_SERVICE, /session", "NOTIFICATIONS_SERVICE, /notifications"})
    void sessionCookie_isNoTokenForAService(Service service, String path) {
        Person person = Person.stranger(Stack.shared().url(service));
        String cookie = Person.stranger(url)
                .post("/api/session/demo", Map.of("handle", "amara"))
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();
        String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));

        Answer answer = person.send(person.request(path).header("Authorization", "Bearer " + value));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void sessionThatWasEnded_isOver_evenForAKeptCookie() {
        Person person = Person.stranger(url);
        String cookie = person.post("/api/session/demo", Map.of("handle", "lars"))
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax");
        String kept = cookie.substring(0, cookie.indexOf(';'));
        assertThat(call(person, "DELETE", "/api/session").status()).isEqualTo(204);

        Person thief = Person.stranger(url);
        Answer answer = thief.send(thief.request("/api/session").header("Cookie", kept));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void requestFromAnotherSite_isRefused_evenWithASession() {
        Person person = Person.demo(url, "yuki");

        Answer answer = person.send(person.request("/api/activities")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"message\":\"gotcha\",\"ttl\":\"1-hour\"}")));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void wrongPassword_andUnknownHandle_getTheSameAnswer() {
        Person stranger = Person.stranger(url);

        Answer wrong = stranger.post("/api/session", Map.of("handle", "amara", "password", "not it at all"));
        Answer unknown = stranger.post(
                "/api/session",
                Map.of("handle", "n" + UUID.randomUUID().toString().substring(0, 8), "password", "not it at all"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.body().get("detail")).isEqualTo(unknown.body().get("detail"));
    }

    private static Answer call(Person person, Operation route) {
        List<String> types =
                route.description().read("requestBody").read("content").names();
        HttpRequest.Builder request = person.request(concrete(route));
        return person.send(
                types.isEmpty()
                        ? request.method(route.method(), BodyPublishers.noBody())
                        : request.header("Content-Type", types.getFirst())
                                .method(route.method(), BodyPublishers.ofString("{}")));
    }

    private static Answer call(Person person, String method, String path) {
        return person.send(person.request(path)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }
}
