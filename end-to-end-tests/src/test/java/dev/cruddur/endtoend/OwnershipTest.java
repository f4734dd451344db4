package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.OwnedThings;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.openapi.Documents;
import dev.cruddur.openapi.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody reads or changes what is another's, by whichever route and verb. Each route that needs a session is called by
 * somebody else, with everything that the owner has in its path and body; a route that is not known here fails.
 */
class OwnershipTest {

    /** What somebody else is answered. Where that is a success, it is about a thing of their own. */
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
            entry("POST /api/activities", 201),
            entry("GET /api/activities/following", 200),
            entry("GET /api/activities/notifications", 200),
            entry("DELETE /api/activities/{uuid}", 403),
            entry("GET /api/message_groups", 200),
            entry("GET /api/message_groups/unread-count", 200),
            entry("GET /api/message_groups/with/@{handle}", 200),
            entry("GET /api/message_groups/{uuid}", 404),
            entry("POST /api/messages", 404),
            entry("GET /api/messages/{groupUuid}", 404),
            entry("POST /api/messages/{groupUuid}/read", 404),
            entry("GET /api/notifications", 200),
            entry("POST /api/notifications/read", 200),
            entry("GET /api/notifications/unread-count", 200),
            entry("GET /api/account", 200),
            entry("PUT /api/profile/avatar", 422),
            entry("DELETE /api/profile/avatar", 200),
            entry("PUT /api/profile/password", 204),
            entry("GET /api/sessions", 200),
            entry("DELETE /api/sessions", 204),
            entry("DELETE /api/sessions/{uuid}", 404),
            entry("POST /api/profile/update", 200),
            entry("PUT /api/profile/update", 200),
            entry("GET /api/session", 200),
            entry("DELETE /api/session", 204));

    /** Cruds are there to be answered, liked and reposted, people to be followed; whoever does it, does their own. */
    private static final List<String> REACTIONS = List.of(
            "POST /api/activities/{uuid}/reply",
            "PUT /api/activities/{uuid}/like",
            "DELETE /api/activities/{uuid}/like",
            "PUT /api/activities/{uuid}/repost",
            "DELETE /api/activities/{uuid}/repost",
            "PUT /api/users/@{handle}/follow",
            "DELETE /api/users/@{handle}/follow");

    /** Traces are everybody's to look at, and to keep. */
    private static final List<String> EVERYBODYS =
            List.of("PUT /api/traces/{trace_id}/pin", "DELETE /api/traces/{trace_id}/pin");

    private static final String URL = Stack.shared().url(FRONTEND_GATEWAY);
    private static final OwnedThings THINGS = OwnedThings.ofSomebody(URL);

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void thingsOfAnother_areNeitherReadNorChanged(Operation route) {
        assertThat(ANSWERS)
                .as("Whose things does %s touch? Say it here.", route)
                .containsKey(route.toString());
        Map<String, JsonNode> before = THINGS.asTheOwnerSeesThem();

        Answer answer = THINGS.call(Person.signedUp(URL), route);

        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(ANSWERS.get(route.toString()));
        assertThat(answer.body().toString()).doesNotContain(OwnedThings.SECRET);
        assertThat(answer.body().findValuesAsText("uuid")).doesNotContain(THINGS.group(), THINGS.notification());
        assertThat(THINGS.asTheOwnerSeesThem()).isEqualTo(before);
    }

    static Stream<Operation> closedRoutes() {
        return operations()
                .filter(route -> !route.isOpen() && !route.isStream())
                .filter(route -> !isReaction(route) && !EVERYBODYS.contains(route.toString()));
    }

    @Test
    void reactionsOfAnother_leaveOnesOwn() {
        Person other = Person.signedUp(URL);
        String crud = THINGS.owner().posts("open to all");
        Stream.of("activities/" + crud + "/like", "activities/" + crud + "/repost", "users/@amara/follow")
                .forEach(OwnershipTest::put);

        for (Operation reaction : operations().filter(OwnershipTest::isReaction).toList()) {
            THINGS.withPublic(crud, "amara").call(other, reaction);
        }

        JsonNode seen = THINGS.owner()
                .get("/api/activities/@" + THINGS.handle() + "/status/" + crud)
                .body()
                .get("activity");
        assertThat(seen.get("message").asText()).isEqualTo("open to all");
        assertThat(seen.get("current_user_has_liked").asBoolean()).isTrue();
        assertThat(seen.get("current_user_has_reposted").asBoolean()).isTrue();
        assertThat(THINGS.owner()
                        .get("/api/users/@" + THINGS.handle() + "/following")
                        .body()
                        .findValuesAsText("handle"))
                .contains("amara");
    }

    private static Stream<Operation> operations() {
        return Operation.of(Documents.committed("frontend-gateway")).stream();
    }

    private static void put(String path) {
        THINGS.owner().send(THINGS.owner().request("/api/" + path).PUT(BodyPublishers.noBody()));
    }

    private static boolean isReaction(Operation route) {
        return REACTIONS.contains(route.toString());
    }
}
