package dev.cruddur.endtoend.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cruddur.openapi.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Everything that somebody has: a profile, a session, a crud, a conversation, notifications.
 *
 * @param group the conversation
 * @param notification an unread one
 */
public record OwnedThings(
        Person owner, String handle, String userUuid, String session, String crud, String group, String notification) {

    /** What two people have told each other. */
    public static final String SECRET = "between us two alone";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of somebody new. */
    public static OwnedThings ofSomebody(String url) {
        Person owner = Person.signedUp(url);
        JsonNode session = owner.get("/api/session").body();
        String handle = session.get("handle").asText();
        String crud = owner.posts("mine alone");
        Person friend = Person.signedUp(url);
        friend.send(friend.request("/api/activities/" + crud + "/like").PUT(BodyPublishers.noBody()));
        String group = friend.post("/api/messages", Map.of("message", SECRET, "handle", handle))
                .body()
                .get("message_group_uuid")
                .asText();
        owner.post("/api/messages", Map.of("message", SECRET, "message_group_uuid", group));
        return new OwnedThings(
                owner,
                handle,
                session.get("uuid").asText(),
                owner.get("/api/sessions").body().get(0).get("uuid").asText(),
                crud,
                group,
                firstOfTwo(owner));
    }

    /** Both have come when one of them is looked at: what comes later would look like a change. */
    private static String firstOfTwo(Person owner) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(owner.get("/api/notifications").body().findValues("kind"))
                                .hasSize(2));
        return owner.get("/api/notifications").body().findValue("uuid").asText();
    }

    /** The same with another crud, and somebody else to see. */
    public OwnedThings withPublic(String otherCrud, String otherHandle) {
        return new OwnedThings(owner, otherHandle, userUuid, session, otherCrud, group, notification);
    }

    /** Calls a route as somebody else, with these things wherever it asks for any. */
    public Answer call(Person somebodyElse, Operation route) {
        String path = route.path()
                .replace("{handle}", handle)
                .replace("/api/activities/{uuid}", "/api/activities/" + crud)
                .replace("/api/sessions/{uuid}", "/api/sessions/" + session)
                .replaceAll("\\{(uuid|groupUuid)}", group);
        HttpRequest.Builder request = somebodyElse.request(path);
        return somebodyElse.send(
                route.description().read("requestBody").read("content").has("application/json")
                        ? request.header("Content-Type", "application/json")
                                .method(route.method(), BodyPublishers.ofString(body()))
                        : request.method(route.method(), BodyPublishers.noBody()));
    }

    /** One for every route: of fields that it does not know it takes no notice, and it should of none that names us. */
    private String body() {
        Map<String, String> fields = Map.of(
                "current_password",
                Person.PASSWORD,
                "password",
                "another horse battery",
                "message",
                "mine now?",
                "ttl",
                "1-hour",
                "message_group_uuid",
                group,
                "up_to",
                notification,
                "display_name",
                "Somebody Else",
                "bio",
                "mine now",
                "handle",
                handle,
                "uuid",
                userUuid);
        return JSON.valueToTree(fields).toString();
    }

    /** All of it, by the routes that show it. */
    public Map<String, JsonNode> asTheOwnerSeesThem() {
        Map<String, JsonNode> seen = new LinkedHashMap<>();
        List.of(
                        "/api/session",
                        "/api/account",
                        "/api/sessions",
                        "/api/users/@" + handle + "/short",
                        "/api/users/@" + handle + "/following",
                        "/api/activities/following",
                        "/api/activities/@" + handle,
                        "/api/activities/@" + handle + "/status/" + crud,
                        "/api/notifications",
                        "/api/notifications/unread-count",
                        "/api/message_groups",
                        "/api/message_groups/unread-count",
                        "/api/messages/" + group)
                .forEach(path -> seen.put(path, owner.get(path).body()));
        return seen;
    }
}
