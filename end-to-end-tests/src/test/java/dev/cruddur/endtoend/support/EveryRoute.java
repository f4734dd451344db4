package dev.cruddur.endtoend.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cruddur.openapi.Operation;
import dev.cruddur.openapi.Tree;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Somebody who uses every route there is, and says the same secret wherever there is something to say.
 *
 * @param handle their own
 * @param other whom to write to
 * @param group a conversation with them
 * @param trace that of a crud of theirs
 */
public record EveryRoute(
        String url, Person person, String secret, String handle, String other, String group, String trace) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Somebody new, whose e-mail address and password hold the secret. */
    public static EveryRoute by(String url, String secret) {
        Person person = Person.stranger(url);
        String handle = anyHandle();
        Map<String, String> account = Map.of(
                "handle", handle, "display_name", "Somebody", "email", secret + "@example.com", "password", secret);
        person.post("/api/users", account);
        person.post("/api/session", account);
        String other = Person.signedUp(url).handle();
        return new EveryRoute(
                url,
                person,
                secret,
                handle,
                other,
                person.post("/api/messages", Map.of("message", secret, "handle", other))
                        .body()
                        .get("message_group_uuid")
                        .asText(),
                person.post("/api/activities", Map.of("message", "hello", "ttl", "1-hour"))
                        .traceId());
    }

    private static String anyHandle() {
        return "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /**
     * What a call of a route came to.
     *
     * @param traceResponse the header of that name; empty where there was none
     */
    public record Use(Operation route, int status, String traceResponse) {

        private static Use of(Operation route, HttpResponse<?> answer) {
            return new Use(
                    route,
                    answer.statusCode(),
                    String.join(" and ", answer.headers().allValues("traceresponse")));
        }
    }

    /** Calls it as it is meant, and in every way in which it is not: with a secret in each of them. */
    public List<Use> call(Operation route) {
        // Whoever signs out has come for that alone.
        Person caller = route.path().matches("/api/sessions?(/demo)?") ? Person.signedUp(url) : person;
        if (route.isStream()) {
            return List.of(Use.of(route, caller.opens(request(caller, path(route)))));
        }
        return Stream.of(withQueries(caller, route), withPictures(caller, route), withBodies(caller, route))
                .flatMap(requests -> requests)
                .map(request -> Use.of(route, caller.exchange(request)))
                .toList();
    }

    /** What somebody else is answered there. */
    public String seenBy(Person other, Operation route) {
        return other.exchange(other.request(path(route)).GET()).body();
    }

    private Stream<HttpRequest.Builder> withQueries(Person caller, Operation route) {
        return Stream.of(terms(route), everyParameter(route))
                .map(query -> request(caller, path(route) + query).method(route.method(), BodyPublishers.noBody()));
    }

    private Stream<HttpRequest.Builder> withPictures(Person caller, Operation route) {
        return route.path().equals("/api/profile/avatar")
                ? Stream.of(
                        with(caller, route, "image/png", BodyPublishers.ofByteArray(Pictures.pngThatSays(secret))),
                        with(caller, route, "image/png", BodyPublishers.ofString(secret)))
                : Stream.of();
    }

    private Stream<HttpRequest.Builder> withBodies(Person caller, Operation route) {
        return route.description().has("requestBody")
                ? Stream.of(
                        with(caller, route, "application/json", BodyPublishers.ofString(body(route))),
                        with(caller, route, "application/json", BodyPublishers.ofString(bodyOfOtherTypes())),
                        with(caller, route, "application/json", BodyPublishers.ofString("{\"password\":\"" + secret)),
                        with(caller, route, "text/plain", BodyPublishers.ofString(secret)))
                : Stream.of();
    }

    private HttpRequest.Builder with(Person caller, Operation route, String type, BodyPublisher body) {
        return request(caller, path(route)).header("Content-Type", type).method(route.method(), body);
    }

    private HttpRequest.Builder request(Person caller, String path) {
        return caller.request(path)
                .header("Authorization", "Bearer " + secret)
                .header("Cookie", "other=" + secret)
                .header("Baggage", "user.email=" + secret)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** With something new in it where it may be the last that is heard of that. */
    private String path(Operation route) {
        return switch (route.path()) {
            case "/api/activities/@{handle}/status/{uuid}" ->
                "/api/activities/@" + handle + "/status/" + person.posts("hello");
            case "/api/sessions/{uuid}" -> "/api/sessions/" + anotherSession();
            case "/api/avatars/{uuid}" -> anotherPicture();
            default ->
                (route.path().startsWith("/api/activities/{uuid}")
                                ? route.path().replace("{uuid}", person.posts("hello"))
                                : route.path())
                        .replace("{handle}", other)
                        .replaceAll("\\{(uuid|groupUuid)}", group)
                        .replace("{trace_id}", trace);
        };
    }

    /** Theirs, in another browser. */
    private String anotherSession() {
        Person.stranger(url).post("/api/session", Map.of("handle", handle, "password", secret));
        return StreamSupport.stream(person.get("/api/sessions").body().spliterator(), false)
                .filter(session -> !session.get("is_current").asBoolean())
                .map(session -> session.get("uuid").asText())
                .findFirst()
                .orElseThrow();
    }

    private String anotherPicture() {
        return person.send(person.request("/api/profile/avatar")
                        .header("Content-Type", "image/png")
                        .PUT(BodyPublishers.ofByteArray(Pictures.pngThatSays(secret))))
                .body()
                .findValue("avatar_url")
                .asText();
    }

    private String terms(Operation route) {
        return queryParameters(route)
                .map(one -> one.text("name"))
                .filter(name -> Set.of("term", "left", "right").contains(name))
                .map(name -> name + "=" + (name.equals("term") ? secret : trace))
                .collect(Collectors.joining("&", "?", ""));
    }

    private String everyParameter(Operation route) {
        return queryParameters(route)
                .map(one -> "&" + one.text("name") + "=" + secret)
                .collect(Collectors.joining("", "?unknown=" + secret, ""));
    }

    private static Stream<Tree> queryParameters(Operation route) {
        return route.description().list("parameters").stream().filter(one -> "query".equals(one.text("in")));
    }

    private String body(Operation route) {
        String said = switch (route.toString()) {
            case "POST /api/session" -> handle;
            case "POST /api/users" -> anyHandle();
            default -> other;
        };
        return JSON.valueToTree(Map.of(
                        "message", secret,
                        "ttl", "1-hour",
                        "message_group_uuid", group,
                        "handle", said,
                        "email", anyHandle() + "." + secret + "@example.com",
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
