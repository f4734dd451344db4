package dev.cruddur.testing.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ErrorAttributes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What service-defaults promises, tried on a small service over real HTTP. */
@MicronautTest
class ServiceDefaultsTest {

    @Inject
    EmbeddedServer server;

    @Inject
    ServiceTokens tokens;

    @Test
    void blockingCode_runsOnVirtualThreads() {
        assertThat(TracedCall.get(uri("")).send().body()).isEqualTo("{\"virtual\":true}");
    }

    @ParameterizedTest
    @CsvSource({"/missing, 404", "/nowhere, 404", "/me, 401", "/rules, 405", "/broken, 500"})
    void refusal_isAProblem_thatNamesItsTrace(String path, int status) {
        TracedCall call = TracedCall.get(uri(path));

        HttpResponse<String> response = call.send();

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains("\"status\":" + status)
                .contains("\"trace_id\":\"" + call.traceId() + "\"");
    }

    @ParameterizedTest
    @CsvSource({"/api, /api/small/missing", "/a b, /small/missing", "//elsewhere.example, /small/missing"})
    void refusal_namesThePathThatTheClientAskedFor(String prefix, String instance) {
        HttpResponse<String> response = TracedCall.get(uri("/missing"))
                .header("X-Forwarded-Prefix", prefix)
                .send();

        assertThat(response.body()).contains("\"instance\":\"" + instance + "\"");
    }

    @Test
    void failure_tellsTheClientNothingOfOurInsides() {
        assertThat(TracedCall.get(uri("/broken")).send().body())
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }

    @Test
    void failure_isAnErrorOfTheServer_withItsExceptionOnce() {
        TracedCall call = TracedCall.get(uri("/broken"));

        call.send();

        SpanData span = onlySpanOf(call);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getEvents()).hasSize(1);
    }

    @Test
    void refusal_isNoErrorOfTheServer() {
        TracedCall call = TracedCall.get(uri("/missing"));

        call.send();

        SpanData span = onlySpanOf(call);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getAttributes().get(ErrorAttributes.ERROR_TYPE)).isNull();
    }

    @Test
    void brokenRules_areToldAllAtOnce() {
        HttpResponse<String> response = TracedCall.post(uri("/rules"), "{}").send();

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("\"field\":\"a\",\"code\":\"a_blank\"")
                .contains("\"field\":\"b\",\"code\":\"b_blank\"");
    }

    @Test
    void malformedUuid_isABadRequest_thatNamesTheField() {
        HttpResponse<String> response =
                TracedCall.get(uri("/things/not-a-uuid")).send();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"field\":\"thing_uuid\",\"code\":\"thing_uuid_invalid\"")
                .doesNotContain("convert");
    }

    @Test
    void bodyThatIsNoJson_isABadRequest_withoutTheParsersWords() {
        HttpResponse<String> response =
                TracedCall.post(uri("/rules"), "{\"a\":").send();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("The body is not JSON").doesNotContain("Source");
    }

    @Test
    void headThatIsTooLong_isRefused_onAConnectionThatEndsThere() {
        HttpResponse<String> response =
                TracedCall.get(uri("")).header("X-Long", "x".repeat(30_000)).send();

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("connection")).hasValue("close");
    }

    @Test
    void longestSearchTerm_isRead() {
        String term = "%F0%9F%91%A9%E2%80%8D".repeat(400);

        assertThat(TracedCall.get(uri("/things/" + term)).send().body()).contains("thing_uuid_invalid");
    }

    @Test
    void token_tellsWhoAsks() {
        Identity person = new Identity(UUID.randomUUID(), "amara", UUID.randomUUID());

        HttpResponse<String> response =
                TracedCall.get(uri("/me")).bearer(tokens.forUser(person)).send();

        assertThat(response.body()).isEqualTo("amara");
    }

    @Test
    void serviceToken_isNoPerson() {
        HttpResponse<String> response =
                TracedCall.get(uri("/me")).bearer(tokens.forThisService()).send();

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void tokenOfAnotherSecret_isNone() {
        String forged = tokens.forThisService().replaceAll("\\.[^.]*$", ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(TracedCall.get(uri("/me")).bearer(forged).send().statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout"})
    void frameworksOwnWayInAndOut_isNoRoute(String path) {
        URI address = server.getURI().resolve(path);

        assertThat(TracedCall.get(address).send().statusCode()).isEqualTo(404);
        assertThat(TracedCall.post(address, "{}").send().statusCode()).isEqualTo(404);
    }

    @Test
    void routeThatSaysNothingOfWhoMayCallIt_isRefused() {
        assertThat(TracedCall.get(uri("/unmarked")).send().statusCode()).isEqualTo(401);
    }

    @Test
    void secondTraceparent_isMalformed_andStartsAFreshTrace() {
        TracedCall call = TracedCall.get(uri(""))
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        String answered = call.send().headers().firstValue("traceresponse").orElseThrow();

        assertThat(answered).doesNotContain(call.traceId()).doesNotContain("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void tracestate_inSeveralHeaders_isOneList() {
        TracedCall call = TracedCall.get(uri("")).header("tracestate", "a=1").header("tracestate", "b=2");

        call.send();

        assertThat(onlySpanOf(call).getSpanContext().getTraceState().asMap())
                .containsEntry("a", "1")
                .containsEntry("b", "2");
    }

    private SpanData onlySpanOf(TracedCall call) {
        Trace trace = CapturedSpans.await(
                call.traceId(), found -> assertThat(found.spans()).hasSize(1));
        return trace.spans().getFirst();
    }

    private URI uri(String path) {
        return server.getURI().resolve("/small" + path);
    }
}
