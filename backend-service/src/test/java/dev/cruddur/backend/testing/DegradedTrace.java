package dev.cruddur.backend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.telemetry.TraceAttributes;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;

/** The trace of an answer that came without some of its parts: it shows which, and why. */
public final class DegradedTrace {

    private static final AttributeKey<Long> STATUS_CODE = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private DegradedTrace() {}

    /**
     * Waits for the request's span to name those parts, and for a failed call for each of them, with its cause.
     *
     * @param status what the neighbour answered to each of those calls
     */
    public static void await(Answer answer, int status, String... parts) {
        CapturedSpans.await(answer.traceId(), trace -> {
            SpanData request = request(trace);
            assertThat(request.getAttributes().get(TraceAttributes.DEGRADED)).containsExactly(parts);
            assertThat(request.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
            assertThat(failedCalls(trace)).hasSameSizeAs(parts).allSatisfy(call -> assertFailed(call, request, status));
        });
    }

    private static SpanData request(Trace trace) {
        List<SpanData> requests = trace.spans().stream()
                .filter(span -> span.getKind() == SpanKind.SERVER)
                .toList();
        assertThat(requests).hasSize(1);
        return requests.getFirst();
    }

    private static List<SpanData> failedCalls(Trace trace) {
        return trace.spans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .filter(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .toList();
    }

    private static void assertFailed(SpanData call, SpanData request, int status) {
        assertThat(call.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(call.getAttributes().get(STATUS_CODE)).isEqualTo(status);
        assertThat(call.getAttributes().get(ERROR_TYPE)).isEqualTo(String.valueOf(status));
        assertThat(call.getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getName()).isEqualTo("exception"));
    }
}
