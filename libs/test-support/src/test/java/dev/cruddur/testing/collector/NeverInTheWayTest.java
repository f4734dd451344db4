package dev.cruddur.testing.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Telemetry never hurts the request, whatever becomes of it. */
class NeverInTheWayTest {

    private static final Duration EXPORTERS_PATIENCE = Duration.ofSeconds(8);
    private static final int REQUESTS = 300;
    private static final int QUEUE = 64;

    private static final EmbeddedServer SILENT = service(Map.of("otel.traces.exporter", "none"));

    @AfterAll
    static void stop() {
        SILENT.close();
    }

    @ParameterizedTest
    @EnumSource
    void collectorInTrouble_costsRequestsNothing(Trouble trouble) {
        try (Collector collector = new Collector(trouble);
                EmbeddedServer troubled = serviceSendingTo(collector.url())) {
            assertNoSlower(troubled);
        }
    }

    @Test
    void collectorThatIsNotThere_costsRequestsNothing() throws IOException {
        try (EmbeddedServer troubled = serviceSendingTo("http://localhost:" + freePort())) {
            assertNoSlower(troubled);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void collectorThatRecovers_getsSpansAgain_withoutARestart(Trouble trouble) {
        try (Collector collector = new Collector(trouble);
                EmbeddedServer service =
                        serviceSendingTo(collector.url(), Map.of("otel.exporter.otlp.timeout", "200"))) {
            get(service, "/small/things/before");

            collector.recovers();

            Awaitility.await().atMost(EXPORTERS_PATIENCE).until(() -> {
                get(service, "/small/things/after");
                return collector.hasGot("/small/things/after");
            });
        }
    }

    @Test
    void whatWaitsForACollectorThatHangs_isBounded() {
        try (Collector collector = new Collector(Trouble.HANGS);
                EmbeddedServer service = serviceSendingTo(
                        collector.url(),
                        Map.of(
                                "otel.exporter.otlp.timeout", "1000",
                                "otel.bsp.max.queue.size", String.valueOf(QUEUE),
                                "otel.bsp.max.export.batch.size", String.valueOf(QUEUE)))) {
            for (int i = 0; i < REQUESTS; i++) {
                get(service, "/small/things/waiting");
            }

            collector.recovers();

            Awaitility.await().atMost(EXPORTERS_PATIENCE).until(() -> {
                get(service, "/small/things/later");
                return collector.hasGot("/small/things/later");
            });
            // Each span has the path once; one batch was in flight while the queue was full, and that is all.
            assertThat(collector.countOf("/small/things/waiting")).isLessThanOrEqualTo(2 * QUEUE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COME_BACK_LATER", "UNAVAILABLE"})
    void collectorInTrouble_doesNotHoldUpTheStop(Trouble trouble) {
        try (Collector collector = new Collector(trouble)) {
            EmbeddedServer service = serviceSendingTo(collector.url());
            get(service, "/small");

            Awaitility.await().atMost(EXPORTERS_PATIENCE.dividedBy(2)).until(() -> {
                service.close();
                return true;
            });
        }
    }

    @Test
    void serviceThatStops_sendsWhatIsLeft_wherePeopleLook_whileAnotherCollectorHangs() {
        try (Collector hanging = new Collector(Trouble.HANGS);
                Collector viewer = new Collector(Trouble.NONE)) {
            EmbeddedServer service = serviceSendingTo(
                    hanging.url(),
                    // Longer than the test: only the stop sends.
                    Map.of("cruddur.viewer.url", viewer.url(), "otel.bsp.schedule.delay", "60000"));
            get(service, "/small/things/last");

            Awaitility.await().atMost(EXPORTERS_PATIENCE.dividedBy(2)).until(() -> {
                service.close();
                return true;
            });

            assertThat(viewer.hasGot("/small/things/last")).isTrue();
        }
    }

    /**
     * Turn by turn, so that whatever else the machine does meets both; and generously, for a difference would be 8 s.
     */
    private static void assertNoSlower(EmbeddedServer troubled) {
        long[] with = new long[REQUESTS];
        long[] without = new long[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            with[i] = nanosOf(troubled);
            without[i] = nanosOf(SILENT);
        }
        assertThat((double) median(with) / median(without)).isLessThan(5);
        assertThat(Arrays.stream(with).max().orElseThrow()).isLessThan(EXPORTERS_PATIENCE.toNanos());
    }

    private static long nanosOf(EmbeddedServer service) {
        long start = System.nanoTime();
        get(service, "/small");
        return System.nanoTime() - start;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void get(EmbeddedServer service, String path) {
        assertThat(TracedCall.get(service.getURI().resolve(path)).send().statusCode())
                .isIn(200, 400);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static EmbeddedServer serviceSendingTo(String collector) {
        return serviceSendingTo(collector, Map.of());
    }

    private static EmbeddedServer serviceSendingTo(String collector, Map<String, Object> others) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "otel.traces.exporter",
                "otlp",
                "otel.exporter.otlp.endpoint",
                collector,
                "otel.exporter.otlp.timeout",
                String.valueOf(EXPORTERS_PATIENCE.toMillis()),
                "cruddur.viewer.url",
                ""));
        properties.putAll(others);
        return service(properties);
    }

    private static EmbeddedServer service(Map<String, Object> properties) {
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }
}
