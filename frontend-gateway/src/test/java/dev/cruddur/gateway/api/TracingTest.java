package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.BACKEND;
import static dev.cruddur.gateway.Gateway.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.domain.Exports;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracingTest {

    private static final String HOME = "GET /activities/home";
    private static final String HOME_TREE = """
            frontend-gateway SERVER GET /api/activities/home
              frontend-gateway CLIENT GET
            """;

    @BeforeEach
    void homeIsEmpty() {
        BACKEND.answers(HOME, 200, "[]");
    }

    @Test
    void call_toBackend_isAChildOfTheRequest() {
        HttpResponse<String> response = Gateway.get("/api/activities/home");

        CapturedSpans.awaitTree(Gateway.traceId(response), HOME_TREE);
    }

    @Test
    void backend_isTold_thatTheCallIsItsParent() {
        HttpResponse<String> response = Gateway.get("/api/activities/home");

        Trace trace = CapturedSpans.awaitTree(Gateway.traceId(response), HOME_TREE);
        assertThat(BACKEND.last(HOME).header("Traceparent")).isEqualTo(traceparent(client(trace)));
    }

    @Test
    void trace_ofThePage_isContinued() {
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        Gateway.send(
                Gateway.to("/api/activities/home").header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01"));

        Trace trace = CapturedSpans.awaitTree(traceId, HOME_TREE);
        assertThat(BACKEND.last(HOME).header("Traceparent")).isEqualTo(traceparent(client(trace)));
    }

    @Test
    void requests_aHundredAtOnce_makeAWholeTraceEach() throws Exception {
        List<Callable<HttpResponse<String>>> requests =
                Collections.nCopies(500, () -> Gateway.get("/api/activities/home"));
        List<HttpResponse<String>> responses = new ArrayList<>();
        try (ExecutorService users = Executors.newFixedThreadPool(100)) {
            for (Future<HttpResponse<String>> response : users.invokeAll(requests)) {
                responses.add(response.get());
            }
        }

        assertThat(responses).extracting(Gateway::traceId).doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(responses)
                .extracting(response ->
                        CapturedSpans.trace(Gateway.traceId(response)).tree())
                .containsOnly(HOME_TREE));
    }

    @ParameterizedTest
    @CsvSource({
        "/, GET /",
        "/traces, GET /traces",
        "/traces/0123, GET /traces/{trace_id}",
        "/@amara/likes, GET /@{handle}/likes",
        "/@amara/status/1, GET /@{handle}/status/{uuid}",
        "/some/where, GET",
        "/api/no/such, GET",
        "/api/activities/@amara/status/1, GET /api/activities/@{handle}/status/{uuid}"
    })
    void span_ofARequest_isNamedByItsRoute(String path, String name) {
        HttpResponse<String> response = Gateway.get(path);

        CapturedSpans.await(
                Gateway.traceId(response),
                trace -> assertThat(trace.spans())
                        .filteredOn(span -> span.getKind() == SpanKind.SERVER)
                        .extracting(SpanData::getName)
                        .containsExactly(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/api/health-check",
                "/api/traces",
                "/api/traces/0123456789abcdef0123456789abcdef",
                "/api/traces/0123456789abcdef0123456789abcdef/stream",
                "/api/traces/0123456789abcdef0123456789abcdef/otlp",
                "/api/analysis/map",
                "/api/notifications/stream",
                "/api/activities/home/stream",
                "/api/message_groups/unread-count",
                "/api/avatars/1",
                "/api/openapi.json",
                "/api/openapi.yml",
                "/api-docs",
                "/assets/test-0a1b2c.js",
                "/favicon.ico"
            })
    void request_thatOnlyLooksOn_makesNoTrace(String path) {
        VIEWER.answers("GET /api/traces", 200, "{}");

        assertThat(Gateway.get(path).headers().firstValue("traceresponse")).isEmpty();
    }

    @Test
    void spans_onTheirWay_makeNoSpans() {
        VIEWER.answers("POST /v1/traces", 200, "{}").answers("GET /api/traces", 200, "{}");
        assertThat(Gateway.post("/api/spans", Exports.of("frontend-web", "x"))
                        .headers()
                        .map())
                .doesNotContainKey("traceresponse");

        Gateway.get("/api/traces");

        assertThat(VIEWER.last("GET /api/traces").headers()).doesNotContainKey("Traceparent");
        assertThat(CapturedSpans.all()).noneMatch(span -> span.getName().contains("/api/spans"));
    }

    private static SpanData client(Trace trace) {
        return trace.spans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .findFirst()
                .orElseThrow();
    }

    private static String traceparent(SpanData span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getSpanContext().getTraceFlags().asHex();
    }
}
