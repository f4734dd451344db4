package dev.cruddur.testing.collector;

import static dev.cruddur.testing.collector.Scene.EXPORTERS_PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.StopTime;
import dev.cruddur.testing.collector.Scene.Place;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Telemetry never hurts the request, whatever becomes of it. */
class NeverInTheWayTest {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(2);
    private static final int REQUESTS = 60;
    private static final int QUEUE = 64;

    private static final Scene WELL = Scene.of(Trouble.NONE, Place.BACKEND);

    @AfterAll
    static void stop() {
        WELL.close();
    }

    private static Stream<Arguments> everyTroubleEverywhere() {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble != Trouble.NONE)
                .flatMap(trouble -> Arrays.stream(Place.values()).map(place -> Arguments.of(trouble, place)));
    }

    /**
     * Turn by turn with a service whose collectors are well, so that whatever else the machine does meets both. Who
     * exported within the request would wait {@link Collector#A_WHILE} each time for the one that says no after that.
     */
    @ParameterizedTest
    @MethodSource("everyTroubleEverywhere")
    void collectorInTrouble_costsRequestsNothing(Trouble trouble, Place place) {
        try (Scene scene = Scene.of(trouble, place)) {
            long[] with = new long[REQUESTS];
            long[] without = new long[REQUESTS];
            for (int i = 0; i < REQUESTS; i++) {
                with[i] = nanosOf(scene.service());
                without[i] = nanosOf(WELL.service());
            }
            assertThat((double) median(with) / median(without)).isLessThan(2);
            assertThat(median(with)).isLessThan(Collector.A_WHILE.dividedBy(2).toNanos());
            assertThat(Arrays.stream(with).max().orElseThrow()).isLessThan(EXPORTERS_PATIENCE.toNanos());
        }
    }

    @ParameterizedTest
    @MethodSource("everyTroubleEverywhere")
    void collectorInTrouble_doesNotHoldUpTheStop(Trouble trouble, Place place) {
        try (Scene scene = Scene.of(trouble, place)) {
            get(scene.service(), "/small/told/something");
            awaitTrouble(scene);

            assertThat(StopTime.of(scene.service())).isLessThan(LONGEST_STOP);
        }
    }

    @ParameterizedTest
    @MethodSource("everyTroubleEverywhere")
    void collectorThatRecovers_getsAllSignalsAgain_withoutARestart(Trouble trouble, Place place) {
        try (Scene scene = Scene.of(trouble, place, Map.of("otel.exporter.otlp.timeout", "200"))) {
            get(scene.service(), "/small/told/before");
            awaitTrouble(scene);

            scene.troubled().recovers();

            Awaitility.await().atMost(EXPORTERS_PATIENCE).until(() -> {
                get(scene.service(), "/small/told/after");
                return scene.troubled().hasGot("/v1/traces", "/small/told/after")
                        && scene.troubled().hasGot("/v1/logs", "told after")
                        // Of metrics, there is no copy.
                        && (place == Place.COPY || scene.troubled().hasGot("/v1/metrics", "http.server.request"));
            });
        }
    }

    @Test
    void whatWaitsForACollectorThatHangs_isBounded() {
        Map<String, Object> small = Map.of(
                "otel.exporter.otlp.timeout", "1000",
                "otel.bsp.max.queue.size", String.valueOf(QUEUE),
                "otel.bsp.max.export.batch.size", String.valueOf(QUEUE));
        try (Scene scene = Scene.of(Trouble.HANGS, Place.BACKEND, small)) {
            for (int i = 0; i < 5 * REQUESTS; i++) {
                get(scene.service(), "/small/things/waiting");
            }

            scene.troubled().recovers();

            Awaitility.await().atMost(EXPORTERS_PATIENCE).until(() -> {
                get(scene.service(), "/small/things/later");
                return scene.troubled().hasGot("/v1/traces", "/small/things/later");
            });
            // Each span has the path once; one batch was in flight while the queue was full, and that is all.
            assertThat(scene.troubled().countOf("/small/things/waiting")).isLessThanOrEqualTo(2 * QUEUE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void serviceThatStops_sendsAllThatIsLeft_toTheOneThatIsWell_whileTheOtherHangs(Place hanging) {
        // Longer than the test: only the stop sends.
        Map<String, Object> late = Map.of(
                "otel.bsp.schedule.delay", "60000",
                "otel.blrp.schedule.delay", "60000",
                "otel.metric.export.interval", "60000");
        try (Scene scene = Scene.of(Trouble.HANGS, hanging, late)) {
            get(scene.service(), "/small/told/last");

            assertThat(StopTime.of(scene.service())).isLessThan(LONGEST_STOP);

            assertThat(scene.well().hasGot("/v1/traces", "/small/told/last")).isTrue();
            assertThat(scene.well().hasGot("/v1/logs", "told last")).isTrue();
            assertThat(scene.well().hasGot("/v1/metrics", "http.server.request"))
                    .isEqualTo(hanging == Place.COPY);
        }
    }

    /** Until the collector has been asked, and the service is in the middle of whatever comes of that. */
    private static void awaitTrouble(Scene scene) {
        Awaitility.await().until(scene.troubled()::hasBeenAsked);
    }

    private static long nanosOf(EmbeddedServer service) {
        long start = System.nanoTime();
        get(service, "/small/told/something");
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
}
