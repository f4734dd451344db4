package dev.cruddur.endtoend.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cruddur.openapi.Operation;
import dev.cruddur.openapi.Tree;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who uses every route there is, and says the same secret wherever there is something to say.
 *
 * @param other whom to write to
 * @param group a conversation with them
 * @param session another of one's own
 */
public record EveryRoute(
        String url, Person person, String secret, String crud, String other, String group, String session) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Somebody new, whose e-mail address and password hold the secret. */
    public static EveryRoute by(String url, String secret) {
        Person person = Person.stranger(url);
        Map<String, String> account = Map.of(
                "handle", handle(), "display_name", "Somebody", "email", secret + "@example.com", "password", secret);
        person.post("/api/users", account);
        person.post("/api/session", account);
        Person other = Person.signedUp(url);
        String handle = other.get("/api/session").body().get("handle").asText();
        return new EveryRoute(
                url,
                person,
                secret,
                person.posts("hello"),
                handle,
                person.post("/api/messages", Map.of("message", secret, "handle", handle))
                        .body()
                        .get("message_group_uuid")
                        .asText(),
                person.get("/api/sessions").body().findValue("uuid").asText());
    }

    private static String handle() {
        return "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** Calls it as it is meant, and in every way in which it is not: with a secret in each of them. */
    public void call(Operation route) {
        // Whoever signs out has come for that alone.
        Person caller = route.path().startsWith("/api/session") ? Person.signedUp(url) : person;
        String path = path(route);
        if (route.isStream()) {
            caller.opens(request(caller, path));
            return;
        }
        caller.exchange(request(caller, path + terms(route)).method(route.method(), nothing()));
        caller.exchange(request(caller, path + everyParameter(route)).method(route.method(), nothing()));
        if (route.path().equals("/api/profile/avatar")) {
            send(caller, route, "image/png", BodyPublishers.ofByteArray(Pictures.pngThatSays(secret)));
            send(caller, route, "image/png", BodyPublishers.ofString(secret));
        }
        if (route.description().has("requestBody")) {
            send(caller, route, "application/json", BodyPublishers.ofString(body()));
            send(caller, route, "application/json", BodyPublishers.ofString(bodyOfOtherTypes()));
            send(caller, route, "application/json", BodyPublishers.ofString("{\"password\":\"" + secret));
            send(caller, route, "text/plain", BodyPublishers.ofString(secret));
        }
    }

    private void send(Person caller, Operation route, String type, BodyPublisher body) {
        caller.exchange(
                request(caller, path(route)).header("Content-Type", type).method(route.method(), body));
    }

    private HttpRequest.Builder request(Person caller, String path) {
        return caller.request(path)
                .header("Authorization", "Bearer " + secret)
                .header("Cookie", "other=" + secret)
                .header("Baggage", "user.email=" + secret)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static BodyPublisher nothing() {
        return BodyPublishers.noBody();
    }

    private String path(Operation route) {
        return route.path()
                .replace("{handle}", other)
                .replace("/api/activities/{uuid}", "/api/activities/" + crud)
                .replace("/api/sessions/{uuid}", "/api/sessions/" + session)
                .replaceAll("\\{(uuid|groupUuid)}", group)
                .replaceAll("\\{[^}]*}", "0af7651916cd43dd8448eb211c80319c");
    }

    private String terms(Operation route) {
        return route.description().list("parameters").stream().anyMatch(one -> "term".equals(one.text("name")))
                ? "?term=" + secret
                : "";
    }

    private String everyParameter(Operation route) {
        return route.description().list("parameters").stream()
                .filter(one -> "query".equals(one.text("in")))
                .map((Tree one) -> "&" + one.text("name") + "=" + secret)
                .collect(Collectors.joining("", "?unknown=" + secret, ""));
    }

    private String body() {
        return JSON.valueToTree(Map.of(
                        "message", secret,
                        "ttl", "1-hour",
                        "message_group_uuid", group,
                        "handle", other,
                        "email", secret + "@example.com",
                        "password", secret,
                        "current_password", secret,
                        "display_name", "Somebody",
                        "bio", "Here"))
                .toString();
    }

    private String bodyOfOtherTypes() {
        Map<String, String> deep = Map.of("deep", secret);
        return JSON.valueToTree(Map.of(
                        "message",
                        deep,
                        "message_group_uuid",
                        secret,
                        "up_to",
                        secret,
                        "email",
                        deep,
                        "password",
                        deep,
                        "current_password",
                        deep,
                        secret,
                        secret))
                .toString();
    }
}
