package dev.cruddur.testing.spans;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** All spans that the services of this JVM have exported. Tests tell theirs apart by the trace id. */
public final class CapturedSpans {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Queue<SpanData> SPANS = new ConcurrentLinkedQueue<>();

    private CapturedSpans() {}

    static void add(Collection<SpanData> spans) {
        SPANS.addAll(spans);
    }

    /** Everything captured so far. */
    public static List<SpanData> all() {
        return List.copyOf(SPANS);
    }

    /** What has been captured of a trace so far. */
    public static Trace trace(String traceId) {
        return new Trace(
                SPANS.stream().filter(span -> span.getTraceId().equals(traceId)).toList());
    }

    /** Waits until the trace satisfies the assertions, and returns it. */
    public static Trace await(String traceId, Consumer<Trace> assertions) {
        org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertions.accept(trace(traceId)));
        return trace(traceId);
    }

    /** Waits until the trace has this tree: see {@link Trace#tree()}. */
    public static Trace awaitTree(String traceId, String tree) {
        return await(traceId, trace -> assertThat(trace.tree()).isEqualTo(tree));
    }
}
