package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.StandIn.Received;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTest {

    @Test
    void request_withBody_isPassedOnAsItIs() {
        BACKEND.answers("POST /activities", 201, "{}");

        Gateway.send(Gateway.posting("/api/activities", "{\"message\":\"Grüße 💣\",\"ttl\":\"1-day\"}")
                .header("Idempotency-Key", "once")
                .header("Cookie", Gateway.cookie()));

        Received call = BACKEND.last("POST /activities");
        assertThat(call.body()).isEqualTo("{\"message\":\"Grüße 💣\",\"ttl\":\"1-day\"}");
        assertThat(call.header("Content-type")).isEqualTo("application/json");
        assertThat(call.header("Idempotency-key")).isEqualTo("once");
        assertThat(call.header("X-forwarded-prefix")).isEqualTo("/api");
    }

    @Test
    void request_withQuery_isPassedOnAsItIs() {
        BACKEND.answers("GET /activities/home", 200, "[]");

        Gateway.get("/api/activities/home?before=a%2Fb&limit=5");

        assertThat(BACKEND.last("GET /activities/home").query()).isEqualTo("before=a%2Fb&limit=5");
    }

    @Test
    void path_withVariables_isPassedOnAsItIs() {
        BACKEND.answers("GET /activities/@in%C3%AAs/status/1", 200, "{}");

        assertThat(Gateway.get("/api/activities/@in%C3%AAs/status/1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void picture_isPassedOnAsItIs_andMayBeKept() {
        BACKEND.answers(
                "GET /avatars/1",
                200,
                "a picture",
                "Content-Type",
                "image/png",
                "Cache-Control",
                "public, max-age=31536000, immutable");

        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api/avatars/1").header("Accept", "image/webp,*/*;q=0.8"));

        assertThat(response.body()).isEqualTo("a picture");
        assertThat(response.headers().map())
                .containsEntry("content-type", List.of("image/png"))
                .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activities/@amara",
                "/activities/search",
                "/activities/tags",
                "/activities/trending",
                "/search",
                "/users/search",
                "/users/@amara/short",
                "/users/suggested"
            })
    void routeToExplore_isForEverybody(String path) {
        BACKEND.answers("GET " + path, 200, "[]");

        assertThat(Gateway.get("/api" + path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST"})
    void profile_isUpdated_inThePersonsName(String method) {
        BACKEND.answers(method + " /profile/update", 200, "{}");

        HttpResponse<String> response = Gateway.send(Gateway.to("/api/profile/update")
                .header("Content-Type", "application/json")
                .header("Cookie", Gateway.cookie())
                .method(method, BodyPublishers.ofString("{\"bio\":\"Hi\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
        Received call = BACKEND.last(method + " /profile/update");
        assertThat(call.body()).isEqualTo("{\"bio\":\"Hi\"}");
        assertThat(call.header("Authorization")).startsWith("Bearer ");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /activities/1/like, 200",
        "DELETE, /activities/1/like, 200",
        "PUT, /activities/1/repost, 200",
        "DELETE, /activities/1/repost, 200",
        "DELETE, /activities/1, 204"
    })
    void action_onACrud_isPassedOn_withThePersonsToken(String method, String path, int status) {
        BACKEND.answers(method + " " + path, status, status == 204 ? "" : "{\"likes_count\":1}");

        HttpResponse<String> response = Gateway.send(Gateway.to("/api" + path)
                .method(method, BodyPublishers.noBody())
                .header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(status == 204 ? "" : "{\"likes_count\":1}");
        assertThat(BACKEND.last(method + " " + path).header("Authorization")).startsWith("Bearer ");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /message_groups, 200",
        "GET, /message_groups/unread-count, 200",
        "GET, /message_groups/1, 200",
        "GET, /message_groups/with/@amara, 200",
        "GET, /messages/1, 200",
        "POST, /messages, 201",
        "POST, /messages/1/read, 200"
    })
    void routeOfMessages_isPassedOn_withThePersonsToken(String method, String path, int status) {
        BACKEND.answers(method + " " + path, status, "{}");

        HttpResponse<String> response = Gateway.send(Gateway.to("/api" + path)
                .header("Content-Type", "application/json")
                .header("Cookie", Gateway.cookie())
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(BACKEND.last(method + " " + path).header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void answer_withHeaders_passesThoseForTheCaller() {
        BACKEND.answers(
                "GET /activities/home",
                200,
                "[1]",
                "Link",
                "</api/activities/home?before=x>; rel=\"next\"",
                "X-Unread-Count",
                "3",
                "X-Left-Out",
                "message",
                "Server",
                "secret/1.0");

        HttpResponse<String> response = Gateway.get("/api/activities/home");

        assertThat(response.body()).isEqualTo("[1]");
        assertThat(response.headers().firstValue("Link")).hasValue("</api/activities/home?before=x>; rel=\"next\"");
        assertThat(response.headers().firstValue("X-Unread-Count")).hasValue("3");
        assertThat(response.headers().firstValue("X-Left-Out")).hasValue("message");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({"422", "429", "500", "503"})
    void problem_fromBackend_isPassedOnAsItIs(int status) {
        String problem = "{\"status\":" + status + ",\"detail\":\"why\",\"future_member\":1}";
        BACKEND.answers("GET /rules", status, problem, "Content-Type", "application/problem+json", "Retry-After", "7");

        HttpResponse<String> response = Gateway.get("/api/rules");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(problem);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
    }

    @Test
    void backend_thatDoesNotAnswer_is503ProblemToTryAgain() {
        BACKEND.fails("GET /rules");

        HttpResponse<String> response = Gateway.get("/api/rules");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(response.body()).contains("\"trace_id\":\"" + Gateway.traceId(response) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void route_thatTheApiDoesNotHave_is404Problem(String method) {
        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api/no/such/route").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void healthCheck_ofRunningGateway_namesItsVersion() {
        assertThat(Gateway.get("/api/health-check").body()).matches("\\{\"success\":true,\"ver\":\".+\"}");
    }
}
