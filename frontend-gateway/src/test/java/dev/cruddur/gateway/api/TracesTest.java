package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

    private final String traceId = UUID.randomUUID().toString().replace("-", "");

    @Test
    void trace_byItsId_comesFromTheViewer() {
        VIEWER.answers("GET /api/traces/" + traceId, 200, "{\"summary\":{}}");

        assertThat(Gateway.get("/api/traces/" + traceId).body()).isEqualTo("{\"summary\":{}}");
    }

    @Test
    void traceThatTheViewerHasNot_isA404Problem() {
        VIEWER.answers("GET /api/traces/" + traceId, 404, "{\"code\":5}");

        HttpResponse<String> response = Gateway.get("/api/traces/" + traceId);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void traces_withQuery_comeFromTheViewer() {
        VIEWER.answers("GET /api/traces", 200, "{\"traces\":[]}");

        assertThat(Gateway.get("/api/traces?limit=5").body()).isEqualTo("{\"traces\":[]}");
        assertThat(VIEWER.last("GET /api/traces").query()).isEqualTo("limit=5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "0123456789ABCDEF0123456789ABCDEF", "..%2F..%2Fhealth", "0123/stream"})
    void traceId_thatIsNone_is400Problem(String id) {
        HttpResponse<String> response = Gateway.get("/api/traces/" + id);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void mistakeInAFilter_keepsItsPosition() {
        String problem = "{\"status\":400,\"detail\":\"a value is missing\",\"field\":\"query\",\"position\":9}";
        VIEWER.answers("GET /api/analysis/red", 400, problem, "Content-Type", "application/problem+json");

        assertThat(Gateway.get("/api/analysis/red?query=service%20%3D").body()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heatmap", "difference", "red", "operations", "map", "compare"})
    void question_aboutManyTraces_isPassedOnAsItIs(String question) {
        VIEWER.answers("GET /api/analysis/" + question, 200, "{}");

        assertThat(Gateway.get("/api/analysis/" + question + "?query=a%20%3D%20b")
                        .statusCode())
                .isEqualTo(200);
        assertThat(VIEWER.last("GET /api/analysis/" + question).query()).isEqualTo("query=a%20%3D%20b");
    }

    @ParameterizedTest
    @CsvSource({"PUT, 204", "DELETE, 204", "PUT, 409"})
    void pin_byAPerson_isPassedOn(String method, int status) {
        VIEWER.answers(method + " /api/traces/" + traceId + "/pin", status, "");

        assertThat(Gateway.send(Gateway.to("/api/traces/" + traceId + "/pin")
                                .method(method, BodyPublishers.noBody())
                                .header("Cookie", Gateway.cookie()))
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void pin_byAStranger_isRefused(String method) {
        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api/traces/" + traceId + "/pin").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(401);
    }
}
