package dev.cruddur.viewer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.support.Spans;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockOffsetsTest {

    private static final long MILLI = 1_000_000;

    private final ByteString traceId = Spans.newTraceId();

    @Test
    void clocksThatAgree_haveNoOffset() {
        assertThat(ClockOffsets.of(List.of(client("shop", 1, 0, 0, 100), server("bank", 2, 1, 20, 60))))
                .isEmpty();
    }

    @Test
    void serverBeforeItsClient_isMovedToTheMiddle() {
        assertThat(ClockOffsets.of(List.of(client("shop", 1, 0, 0, 100), server("bank", 2, 1, -500, 60))))
                .containsExactly(new ClockOffset("bank", 520 * MILLI, 1));
    }

    @Test
    void serverAfterItsClient_isMovedBack() {
        assertThat(ClockOffsets.of(List.of(client("shop", 1, 0, 0, 100), server("bank", 2, 1, 700, 60))))
                .containsExactly(new ClockOffset("bank", -680 * MILLI, 1));
    }

    @Test
    void serverThatOutlivesItsClient_hasNoOffset() {
        assertThat(ClockOffsets.of(List.of(client("shop", 1, 0, 0, 100), server("bank", 2, 1, 20, 900))))
                .isEmpty();
    }

    @Test
    void serviceBehindAServiceThatIsOff_isOffByBoth() {
        var spans = List.of(
                client("shop", 1, 0, 0, 100),
                server("bank", 2, 1, -500, 60),
                client("bank", 3, 2, -490, 40),
                server("vault", 4, 3, 1_000, 20));

        assertThat(ClockOffsets.of(spans))
                .containsExactly(
                        new ClockOffset("bank", 520 * MILLI, 1), new ClockOffset("vault", (520 - 1_480) * MILLI, 1));
    }

    @Test
    void servicesInACircle_areNoEndlessWalk() {
        var spans = List.of(
                client("shop", 1, 4, 0, 100),
                server("bank", 2, 1, -500, 60),
                client("bank", 3, 2, 0, 100),
                server("shop", 4, 3, -500, 60));

        assertThat(ClockOffsets.of(spans)).hasSize(1);
    }

    private StoredSpan client(String service, long id, long parent, long startMillis, long millis) {
        return span(service, SpanKind.SPAN_KIND_CLIENT, id, parent, startMillis, millis);
    }

    private StoredSpan server(String service, long id, long parent, long startMillis, long millis) {
        return span(service, SpanKind.SPAN_KIND_SERVER, id, parent, startMillis, millis);
    }

    private StoredSpan span(String service, SpanKind kind, long id, long parent, long startMillis, long millis) {
        var start = Spans.NEW_YEAR + startMillis * MILLI;
        var span = Spans.span(traceId)
                .setKind(kind)
                .setSpanId(Spans.spanId(id))
                .setParentSpanId(Spans.spanId(parent))
                .setStartTimeUnixNano(start)
                .setEndTimeUnixNano(start + millis * MILLI);
        var resource = Resource.newBuilder().addAttributes(Spans.text("service.name", service));
        var origin = Origin.of(resource.build(), "", InstrumentationScope.getDefaultInstance(), "");
        return StoredSpan.of(origin, span.build()).orElseThrow();
    }
}
