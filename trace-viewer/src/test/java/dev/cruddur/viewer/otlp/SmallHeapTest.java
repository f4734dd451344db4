package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Message;
import dev.cruddur.viewer.support.Logs;
import dev.cruddur.viewer.support.Metrics;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A viewer of 8 MB in a heap of 60 MB, which ends at the first sign that the heap is too small, gets 80 MB. */
class SmallHeapTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int MAX_BYTES = 8 * MEGABYTE;
    private static final long SENT_BYTES = 80L * MEGABYTE;

    @TempDir
    private Path folder;

    private final Random random = new Random(1);
    private final int port = freePort();
    private final ViewerClient viewer = new ViewerClient(URI.create("http://localhost:" + port));
    private Process process;

    @BeforeEach
    void start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx60m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.cruddur.viewer.Application");
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        builder.environment().put("VIEWER_GRPC_PORT", "-1");
        builder.environment().put("VIEWER_MAX_BYTES", Integer.toString(MAX_BYTES));
        builder.environment().put("VIEWER_MAX_BODY_BYTES", Integer.toString(2 * MEGABYTE));
        process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(1)).until(this::isUp);
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void muchMoreThanItHolds_isTakenAndForgotten() {
        var sent = 0L;
        while (sent < SENT_BYTES) {
            sent += send("/v1/traces", spans()) + send("/v1/logs", logs()) + send("/v1/metrics", metrics());
        }
        var statistics = ViewerClient.json(viewer.get("/api/statistics"));

        assertThat(process.isAlive()).isTrue();
        assertThat(statistics.get("kept").get("bytes").getLongValue()).isBetween(MAX_BYTES / 2L, (long) MAX_BYTES);
        assertThat(statistics.get("since_start").get("evicted_traces").getLongValue())
                .isPositive();
        assertThat(viewer.get("/api/traces?query=text%20contains%20nothing").statusCode())
                .isEqualTo(200);
        assertThat(viewer.get("/api/analysis/difference?box_max_duration=5ms").statusCode())
                .isEqualTo(200);
    }

    private long send(String path, Message request) {
        var body = request.toByteArray();
        assertThat(viewer.post(path, PROTOBUF, body).statusCode()).isEqualTo(200);
        return body.length;
    }

    /** Large and small, fine and failed, of services that are never heard of again. */
    private Message spans() {
        var spans = new ArrayList<Span>();
        var traceId = Spans.newTraceId();
        for (var i = 0; i < 1_000; i++) {
            if (random.nextInt(4) == 0) {
                traceId = Spans.newTraceId();
            }
            var span = random.nextInt(10) == 0 ? Spans.failed(traceId) : Spans.span(traceId);
            spans.add(span.addAttributes(Spans.text("text", "x".repeat(random.nextInt(1_000))))
                    .build());
        }
        return Spans.from("service " + random.nextInt(), spans);
    }

    private Message logs() {
        var length = random.nextInt(100_000);
        return Logs.request(
                "service " + random.nextInt(),
                Logs.log("x".repeat(length)),
                Logs.log("y".repeat(length)).setTraceId(Spans.newTraceId()));
    }

    private Message metrics() {
        var metrics = random.ints(200)
                .mapToObj(i -> Metrics.gauge("metric " + i % 50, i, i, "pool " + i % 1_000))
                .toArray(Metric.Builder[]::new);
        return Metrics.request("service " + random.nextInt(5), metrics);
    }

    private boolean isUp() {
        try {
            return viewer.get("/health").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
