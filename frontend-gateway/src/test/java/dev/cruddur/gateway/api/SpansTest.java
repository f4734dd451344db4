package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.domain.Exports;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final String EXPORT = "POST /v1/traces";

    @BeforeEach
    void viewerTakesSpans() {
        VIEWER.answers(EXPORT, 200, "{}");
    }

    @Test
    void spans_ofThePage_reachTheViewer() {
        String name = UUID.randomUUID().toString();

        HttpResponse<String> response = Gateway.post("/api/spans", Exports.of("frontend-web", name));

        assertThat(response.statusCode()).isEqualTo(202);
        await().untilAsserted(() -> assertThat(VIEWER.all(EXPORT)).anySatisfy(export -> {
            assertThat(export.body()).contains(name);
            assertThat(export.header("Content-type")).isEqualTo("application/json");
        }));
    }

    @Test
    void spans_inTheNameOfAService_are400Problem() {
        HttpResponse<String> response = Gateway.post("/api/spans", Exports.of("backend-service", "forged"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("frontend-web");
    }

    @Test
    void spans_thatAreTooMany_are413Problem() {
        HttpResponse<String> response = Gateway.post("/api/spans", Exports.of("frontend-web", "x".repeat(600_000)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void spans_thatAreMoreThanARequestMayCarry_are413ProblemThatSaysHowMany() {
        String many = Exports.of("frontend-web", "x").replace("\"spans\":[", "\"spans\":[" + "{},".repeat(1_000));

        HttpResponse<String> response = Gateway.post("/api/spans", many);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("1000");
    }

    @Test
    void spans_thatAnotherSiteMadeTheBrowserSend_are403Problem() {
        HttpResponse<String> response = Gateway.send(Gateway.posting("/api/spans", Exports.of("frontend-web", "theirs"))
                .header("Sec-Fetch-Site", "cross-site"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void spans_whenTheViewerIsDown_areAcceptedAllTheSame() {
        VIEWER.fails(EXPORT);

        assertThat(Gateway.post("/api/spans", Exports.of("frontend-web", "lost"))
                        .statusCode())
                .isEqualTo(202);
    }
}
