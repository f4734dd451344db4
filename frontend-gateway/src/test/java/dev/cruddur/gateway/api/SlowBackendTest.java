package dev.cruddur.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.StandIn;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A backend that takes too long is given up, and the trace says who waited for whom. */
class SlowBackendTest {

    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    @Test
    void backendThatDoesNotAnswerInTime_isATimeOut_inTheTraceToo() {
        CountDownLatch end = new CountDownLatch(1);
        StandIn backend = StandIn.start().answers("GET /activities/home", _ -> await(end));
        try (EmbeddedServer gateway = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "micronaut.http.services.backend.read-timeout",
                        "200ms",
                        "cruddur.backend.url",
                        backend.url(),
                        "cruddur.viewer.url",
                        Gateway.VIEWER.url(),
                        "cruddur.session.secret",
                        Gateway.SESSION_SECRET))) {
            TracedCall call = TracedCall.get(gateway.getURI().resolve("/api/activities/home"));

            HttpResponse<String> response = call.send();

            assertThat(response.statusCode()).isEqualTo(504);
            Trace trace = CapturedSpans.await(
                    call.traceId(), found -> assertThat(found.tree()).isEqualTo("""
                            frontend-gateway SERVER GET /api/activities/home
                              frontend-gateway CLIENT GET
                            """));
            assertThat(trace.spans())
                    .allSatisfy(
                            span -> assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR));
            assertThat(errorOf(trace, SpanKind.CLIENT))
                    .isEqualTo("io.micronaut.http.client.exceptions.ReadTimeoutException");
            assertThat(errorOf(trace, SpanKind.SERVER)).isNotEmpty();
        } finally {
            end.countDown();
        }
    }

    private static String errorOf(Trace trace, SpanKind kind) {
        return trace.spans().stream()
                .filter(span -> span.getKind() == kind)
                .map((SpanData span) -> span.getAttributes().get(ERROR_TYPE))
                .findFirst()
                .orElseThrow();
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
