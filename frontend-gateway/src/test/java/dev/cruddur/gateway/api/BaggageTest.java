package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.AMARA;
import static dev.cruddur.gateway.Gateway.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose baggage passes the public door, and what is added to it. */
class BaggageTest {

    private static final String HOME = "GET /activities/home";
    private static final String VISIT = "3f2b8c1e-7d4a-4f6b-9a0c-5e1d2c3b4a59";

    @BeforeEach
    void homeIsEmpty() {
        BACKEND.answers(HOME, 200, "[]");
    }

    @Test
    void session_ofThePage_isPassedOn_andStandsOnEverySpan() {
        HttpResponse<String> response = Gateway.send(home("session.id=" + VISIT));

        assertThat(BACKEND.last(HOME).header("Baggage")).isEqualTo("session.id=" + VISIT);
        assertThat(attributes(response, "session.id")).containsExactly(VISIT, VISIT);
    }

    @Test
    void person_ofTheSession_isPassedOn_andStandsOnEverySpan() {
        HttpResponse<String> response = Gateway.send(home("session.id=" + VISIT).header("Cookie", Gateway.cookie()));

        assertThat(BACKEND.last(HOME).header("Baggage").split(",", -1))
                .containsExactlyInAnyOrder("session.id=" + VISIT, "user.id=" + AMARA);
        assertThat(attributes(response, "user.id")).containsExactly(AMARA.toString(), AMARA.toString());
    }

    @Test
    void person_thatACallerClaimsToBe_isIgnored() {
        HttpResponse<String> response =
                Gateway.send(home("user.id=somebody-else").header("Cookie", Gateway.cookie()));

        assertThat(BACKEND.last(HOME).header("Baggage")).isEqualTo("user.id=" + AMARA);
        assertThat(attributes(response, "user.id")).containsExactly(AMARA.toString(), AMARA.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user.id=somebody-else",
                "session.id=<script>",
                "session.id=3F2B8C1E",
                "anything=else",
                "not baggage at all",
                ",,,;;;==="
            })
    void whatAStrangerMakesUp_staysOutside_andIsNoError(String baggage) {
        HttpResponse<String> response = Gateway.send(home(baggage));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(BACKEND.last(HOME).headers()).doesNotContainKey("Baggage");
        assertThat(attributes(response, "user.id")).containsExactly("-", "-");
        assertThat(attributes(response, "session.id")).containsExactly("-", "-");
    }

    private static HttpRequest.Builder home(String baggage) {
        return Gateway.to("/api/activities/home").header("baggage", baggage);
    }

    /** That attribute of the request's two spans. */
    private static List<String> attributes(HttpResponse<?> response, String name) {
        Trace trace = CapturedSpans.await(
                Gateway.traceId(response), found -> assertThat(found.spans()).hasSize(2));
        return trace.spans().stream()
                .map(SpanData::getAttributes)
                .map(attributes -> attributes.asMap().getOrDefault(AttributeKey.stringKey(name), "-"))
                .map(String::valueOf)
                .toList();
    }
}
