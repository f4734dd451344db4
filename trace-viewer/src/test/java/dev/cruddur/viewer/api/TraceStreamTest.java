package dev.cruddur.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.StreamReader;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "viewer.max-streams", value = "3")
@Property(name = "viewer.keep-alive", value = "200ms")
class TraceStreamTest {

    private final EmbeddedServer server;
    private final ViewerClient viewer;
    private final ByteString traceId = Spans.newTraceId();

    TraceStreamTest(EmbeddedServer server) {
        this.server = server;
        this.viewer = new ViewerClient(server);
    }

    @Test
    void newReader_getsWhatIsHereInOneEvent() {
        var spans = send(Spans.many(traceId, 100));
        try (var reader = StreamReader.open(viewer, traceId)) {
            await().until(() -> !reader.events().isEmpty());

            assertThat(reader.spanIds()).containsExactlyElementsOf(ids(spans));
            assertThat(reader.events()).hasSize(1);
            assertThat(reader.lines()).contains("event: spans");
        }
    }

    @Test
    void readerBeforeTheFirstSpan_getsNoEventUntilItArrives() {
        try (var reader = StreamReader.open(viewer, traceId)) {
            await().until(() -> reader.lines().contains(": open"));
            assertThat(reader.events()).isEmpty();

            var spans = send(Spans.many(traceId, 1));
            await().untilAsserted(() -> assertThat(reader.spanIds()).isEqualTo(ids(spans)));
        }
    }

    @Test
    void severalReaders_eachGetEverySpanOnce() {
        try (var one = StreamReader.open(viewer, traceId);
                var other = StreamReader.open(viewer, traceId)) {
            var spans = Spans.many(traceId, 300);
            spans.parallelStream().forEach(span -> send(List.of(span)));
            send(spans);

            await().until(() -> one.spanIds().size() >= 300 && other.spanIds().size() >= 300);
            assertThat(one.spanIds()).containsExactlyInAnyOrderElementsOf(ids(spans));
            assertThat(other.spanIds()).containsExactlyInAnyOrderElementsOf(ids(spans));
        }
    }

    @Test
    void burst_isToldInFewEvents() {
        try (var reader = StreamReader.open(viewer, traceId)) {
            var begin = System.nanoTime();
            Spans.many(traceId, 100).forEach(span -> send(List.of(span)));
            await().until(() -> reader.spanIds().size() == 100);
            var elapsed = Duration.ofNanos(System.nanoTime() - begin);

            assertThat(reader.events()).hasSizeLessThanOrEqualTo(2 + Math.toIntExact(elapsed.toMillis() / 50));
        }
    }

    @Test
    void finishedSpan_isToldWithin300Milliseconds() {
        try (var reader = StreamReader.open(viewer, traceId)) {
            await().until(() -> reader.lines().contains(": open"));
            // The median of some, because one may meet a pause of a busy machine.
            var delays = IntStream.rangeClosed(1, 9)
                    .mapToObj(count -> delayOfOne(reader, count))
                    .sorted()
                    .toList();

            assertThat(delays.get(4)).isLessThan(Duration.ofMillis(300));
        }
    }

    private Duration delayOfOne(StreamReader reader, int count) {
        var begin = System.nanoTime();
        send(Spans.many(traceId, 1));
        await().pollInterval(Duration.ofMillis(5)).until(() -> reader.spanIds().size() == count);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void silence_isFilledWithComments() {
        try (var reader = StreamReader.open(viewer, traceId)) {
            await().until(() -> reader.lines().contains(": keep-alive"));
            assertThat(reader.events()).isEmpty();
        }
    }

    @Test
    void readerWhoDoesNotRead_hindersNobody() throws IOException {
        try (var deaf = new Socket(server.getHost(), server.getPort());
                var reader = StreamReader.open(viewer, traceId)) {
            deaf.getOutputStream()
                    .write(("GET /api/traces/" + Spans.hex(traceId) + "/stream HTTP/1.1\r\nHost: viewer\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (var batch = 0; batch < 20; batch++) {
                send(Spans.many(traceId, 1_000));
            }

            await().until(() -> reader.spanIds().size() == 20_000);
            assertThat(reader.spanIds()).doesNotHaveDuplicates();
        }
    }

    @Test
    void moreReadersThanAllowed_areAskedToWaitUntilOneLeaves() {
        try (var first = StreamReader.open(viewer, traceId);
                var _ = StreamReader.open(viewer, traceId);
                var _ = StreamReader.open(viewer, traceId)) {
            var refused = viewer.get("/api/traces/" + Spans.hex(traceId) + "/stream");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(refused.headers().firstValue("retry-after")).isPresent();

            first.leave();
            await().until(this::hasRoom);
        }
    }

    @Test
    void malformedTraceId_isAProblem() {
        var response = viewer.get("/api/traces/nonsense/stream");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    private boolean hasRoom() {
        try (var reader = StreamReader.open(viewer, traceId)) {
            return reader.status() == 200;
        }
    }

    private List<Span> send(List<Span> spans) {
        assertThat(viewer.send(Spans.from("shop", spans)).statusCode()).isEqualTo(200);
        return spans;
    }

    private static List<String> ids(List<Span> spans) {
        return spans.stream().map(span -> Spans.hex(span.getSpanId())).toList();
    }
}
