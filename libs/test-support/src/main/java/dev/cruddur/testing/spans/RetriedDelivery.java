package dev.cruddur.testing.spans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.telemetry.TraceAttributes;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Comparator;
import java.util.List;

/** What a trace shows of a delivery that succeeded at the second attempt. */
public final class RetriedDelivery {

    private static final AttributeKey<Long> STATUS_CODE = AttributeKey.longKey("http.response.status_code");

    private RetriedDelivery() {}

    /**
     * The first attempt has failed, and so has the call in it; the second is no error, nor is anything in it.
     *
     * @param name of the deliveries' spans
     * @param status what the receiver answered to the first
     */
    public static void assertShown(Trace trace, String name, int status) {
        List<SpanData> attempts = trace.named(name).stream()
                .sorted(Comparator.comparingLong(SpanData::getStartEpochNanos))
                .toList();
        assertThat(attempts)
                .extracting(span -> span.getAttributes().get(TraceAttributes.OUTBOX_ATTEMPT))
                .containsExactly(1L, 2L);
        assertThat(attempts).extracting(RetriedDelivery::status).containsExactly(StatusCode.ERROR, StatusCode.UNSET);
        assertThat(below(trace, attempts.getFirst())).singleElement().satisfies(call -> {
            assertThat(status(call)).isEqualTo(StatusCode.ERROR);
            assertThat(call.getAttributes().get(STATUS_CODE)).isEqualTo(status);
        });
        assertThat(below(trace, attempts.getLast()))
                .isNotEmpty()
                .extracting(RetriedDelivery::status)
                .containsOnly(StatusCode.UNSET);
    }

    private static List<SpanData> below(Trace trace, SpanData parent) {
        return trace.spans().stream()
                .filter(span -> span.getParentSpanId().equals(parent.getSpanId()))
                .toList();
    }

    private static StatusCode status(SpanData span) {
        return span.getStatus().getStatusCode();
    }
}
