package dev.cruddur.viewer.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.config.ViewerSettings;
import dev.cruddur.viewer.support.Spans;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceStoreTest {

    private static final int MAX_BYTES = 1 << 20;
    private static final Origin SHOP = origin("shop");

    private final ViewerSettings settings = new ViewerSettings(MAX_BYTES, MAX_BYTES, 10, Duration.ofSeconds(1));
    private final TraceStore store = new TraceStore(settings, new TraceWatches(settings));

    @Test
    void moreThanFits_pushesOutTheTracesThatWereQuietLongest() {
        var first = Spans.newTraceId();
        addTrace(first);
        IntStream.range(0, 2_000).forEach(_ -> addTrace(Spans.newTraceId()));
        var last = Spans.newTraceId();
        addTrace(last);

        assertThat(store.find(id(first))).isEmpty();
        assertThat(store.find(id(last))).isPresent();
        assertThat(store.statistics().bytes()).isBetween(MAX_BYTES / 2L, (long) MAX_BYTES);
        assertThat(store.statistics().evictedTraces()).isPositive();
    }

    @Test
    void traceThatStillGrows_staysWhenOlderOnesGo() {
        var growing = Spans.newTraceId();
        for (var i = 0; i < 200; i++) {
            addTrace(growing);
            IntStream.range(0, 10).forEach(_ -> addTrace(Spans.newTraceId()));
        }

        assertThat(store.find(id(growing)))
                .hasValueSatisfying(trace -> assertThat(trace.spans()).hasSize(200));
    }

    @Test
    void endlessTrace_isRefusedBeforeItPushesOutTheOthers() {
        var other = Spans.newTraceId();
        addTrace(other);
        var refused = add(Spans.many(Spans.newTraceId(), 10_000));

        assertThat(refused).isPositive();
        assertThat(store.find(id(other))).isPresent();
        assertThat(store.statistics().spans()).isEqualTo(10_000 - refused + 1);
    }

    @Test
    void everythingPushedOut_weighsNothing() {
        IntStream.range(0, 500)
                .forEach(i -> store.addSpans(
                        List.of(stored(origin("service " + i), Spans.newTraceId(), "x".repeat(100_000)))));
        IntStream.range(0, 500).forEach(_ -> store.addLogs(List.of(StoredLog.of(SHOP, log("y".repeat(100_000))))));
        var statistics = store.statistics();

        assertThat(statistics.bytes()).isLessThanOrEqualTo(MAX_BYTES);
        assertThat(statistics.traces()).isPositive();
        assertThat(statistics.bytes())
                .as("no more than what is here")
                .isLessThan(statistics.logRecords() * 102_000L + statistics.spans() * 102_000L);
    }

    @Test
    void hugeResource_countsToo() {
        IntStream.range(0, 200)
                .forEach(i ->
                        store.addSpans(List.of(stored(origin(i + "z".repeat(10_000)), Spans.newTraceId(), "small"))));

        assertThat(store.statistics().traces()).isBetween(1, 100);
    }

    @Test
    void equalResources_areOneObject() {
        addTrace(Spans.newTraceId());
        store.addSpans(List.of(stored(origin("shop"), Spans.newTraceId(), "n")));

        assertThat(store.all())
                .map(trace -> trace.spans().getFirst().origin())
                .allSatisfy(origin -> assertThat(origin).isSameAs(SHOP));
    }

    @Test
    void sameSpanAgain_changesNothing() {
        var span = Spans.span(Spans.newTraceId());
        add(List.of(span.build()));
        var before = store.statistics();
        add(List.of(span.setName("told differently").build()));

        assertThat(store.statistics()).isEqualTo(before);
    }

    @Test
    void erroneousTrace_staysWhenOlderAndYoungerOnesGo() {
        var failed = Spans.newTraceId();
        add(List.of(Spans.failed(failed).build()));
        IntStream.range(0, 2_000).forEach(_ -> addTrace(Spans.newTraceId()));

        assertThat(store.find(id(failed))).isPresent();
    }

    @Test
    void nothingButErrors_leaveRoomForWhatIsNew() {
        IntStream.range(0, 2_000)
                .forEach(_ -> add(List.of(Spans.failed(Spans.newTraceId()).build())));
        var fine = Spans.newTraceId();
        addTrace(fine);
        IntStream.range(0, 50)
                .forEach(_ -> add(List.of(Spans.failed(Spans.newTraceId()).build())));

        assertThat(store.find(id(fine))).isPresent();
    }

    @Test
    void pinnedTrace_staysWhenErroneousOnesGo() {
        var wanted = Spans.newTraceId();
        addTrace(wanted);
        store.pin(id(wanted), true);
        IntStream.range(0, 2_000)
                .forEach(_ -> add(List.of(Spans.failed(Spans.newTraceId()).build())));

        assertThat(store.find(id(wanted)))
                .hasValueSatisfying(trace -> assertThat(trace.pinned()).isTrue());
    }

    @Test
    void pinnedTracesOfAQuarterOfTheMemory_areAllThatMayBe() {
        var outcomes = IntStream.range(0, 500)
                .mapToObj(_ -> {
                    var traceId = Spans.newTraceId();
                    addTrace(traceId);
                    return store.pin(id(traceId), true).orElseThrow();
                })
                .toList();

        assertThat(outcomes).contains(Pinned.DONE, Pinned.NO_ROOM);
        assertThat(outcomes.getLast()).isEqualTo(Pinned.NO_ROOM);
    }

    @Test
    void unpinnedTrace_goesLikeOthers() {
        var released = Spans.newTraceId();
        addTrace(released);
        store.pin(id(released), true);
        store.pin(id(released), false);
        IntStream.range(0, 2_000).forEach(_ -> addTrace(Spans.newTraceId()));

        assertThat(store.find(id(released))).isEmpty();
    }

    @Test
    void logsWithoutATrace_pushOutTheirOldest() {
        IntStream.range(0, 50)
                .forEach(i -> store.addLogs(List.of(StoredLog.of(
                        SHOP,
                        LogRecord.newBuilder()
                                .setEventName(i + "y".repeat(10_000))
                                .build()))));

        assertThat(store.statistics().logBytes()).isBetween(MAX_BYTES / 16L, MAX_BYTES / 8L);
        assertThat(store.allLogs().getLast().decode().getEventName()).startsWith("49");
    }

    private void addTrace(ByteString traceId) {
        add(Spans.many(traceId, 1));
    }

    private int add(List<Span> spans) {
        return store.addSpans(spans.stream()
                .flatMap(span -> StoredSpan.of(SHOP, span).stream())
                .toList());
    }

    private static StoredSpan stored(Origin origin, ByteString traceId, String name) {
        return StoredSpan.of(origin, Spans.span(traceId).setName(name).build()).orElseThrow();
    }

    private static LogRecord log(String text) {
        return LogRecord.newBuilder()
                .setTraceId(Spans.newTraceId())
                .setEventName(text)
                .build();
    }

    private static Origin origin(String service) {
        var resource = Resource.newBuilder().addAttributes(Spans.text("service.name", service));
        return Origin.of(resource.build(), "", InstrumentationScope.getDefaultInstance(), "");
    }

    private static TraceId id(ByteString traceId) {
        return TraceId.of(traceId).orElseThrow();
    }
}
