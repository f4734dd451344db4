package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.localstack.Service;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is let in that does not belong, at the public door or behind it. */
class AuthorizationTest {

    private static final String SOME_UUID = "0198c000-0000-7000-8000-000000000001";

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);

    @ParameterizedTest
    @CsvSource({
        "GET, /api/session",
        "DELETE, /api/session",
        "POST, /api/activities",
        "POST, /api/activities/" + SOME_UUID + "/reply",
        "PUT, /api/profile/update",
        "POST, /api/profile/update",
        "PUT, /api/activities/" + SOME_UUID + "/like",
        "DELETE, /api/activities/" + SOME_UUID + "/like",
        "PUT, /api/activities/" + SOME_UUID + "/repost",
        "DELETE, /api/activities/" + SOME_UUID + "/repost",
        "DELETE, /api/activities/" + SOME_UUID,
        "GET, /api/notifications",
        "GET, /api/activities/notifications",
        "GET, /api/notifications/unread-count",
        "POST, /api/notifications/read",
        "GET, /api/notifications/stream"
    })
    void route_withoutASession_is401(String method, String path) {
        Answer answer = call(Person.stranger(url), method, path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "BACKEND_SERVICE, GET, /session",
        "BACKEND_SERVICE, POST, /activities",
        "BACKEND_SERVICE, GET, /notifications",
        "BACKEND_SERVICE, PUT, /profile/update",
        "ACTIVITIES_SERVICE, POST, /activities",
        "ACTIVITIES_SERVICE, POST, /activities/" + SOME_UUID + "/reply",
        "ACTIVITIES_SERVICE, PUT, /activities/" + SOME_UUID + "/like",
        "ACTIVITIES_SERVICE, DELETE, /activities/" + SOME_UUID,
        "NOTIFICATIONS_SERVICE, GET, /notifications",
        "NOTIFICATIONS_SERVICE, POST, /notifications",
        "NOTIFICATIONS_SERVICE, POST, /notifications/read"
    })
    void service_askedBehindTheGateway_is401(Service service, String method, String path) {
        assertThat(call(Person.stranger(Stack.shared().url(service)), method, path)
                        .status())
                .isEqualTo(401);
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

    private static Answer call(Person person, String method, String path) {
        return person.send(person.request(path)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }
}
