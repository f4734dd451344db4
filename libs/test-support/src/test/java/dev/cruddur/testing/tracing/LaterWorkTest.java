package dev.cruddur.testing.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.telemetry.LaterWork;
import dev.cruddur.defaults.telemetry.StoredTraceContext;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work that is done later belongs to whatever caused it, be that one trace, several or none. */
@MicronautTest
class LaterWorkTest {

    private final String first = traceId();
    private final String second = traceId();

    @Inject
    LaterWork laterWork;

    @Test
    void workOfSeveralTraces_isAChildOfTheNewest_withLinksToTheOthers() {
        laterWork.get(List.of(cause(first), cause(second)), "push together", () -> "done");

        SpanData work = CapturedSpans.await(
                        second,
                        trace -> assertThat(trace.named("push together")).hasSize(1))
                .spans()
                .getFirst();
        assertThat(work.getLinks())
                .singleElement()
                .satisfies(
                        link -> assertThat(link.getSpanContext().getTraceId()).isEqualTo(first));
        assertThat(CapturedSpans.trace(first).spans()).isEmpty();
    }

    @Test
    void workThatNothingTracedCaused_isNotTraced_evenWhereAnotherTraceIsOnTheThread() {
        laterWork.get(
                List.of(cause(first)),
                "push outer",
                () -> laterWork.get(
                        List.of(new StoredTraceContext(null, null, null)),
                        "push inner",
                        () -> assertThat(Span.current().getSpanContext().isValid())
                                .isFalse()));

        CapturedSpans.await(first, trace -> assertThat(trace.spans()).hasSize(1));
    }

    private static StoredTraceContext cause(String traceId) {
        return new StoredTraceContext("00-" + traceId + "-00f067aa0ba902b7-01", null, null);
    }

    private static String traceId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
