package dev.cruddur.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.defaults.telemetry.Destination;
import dev.cruddur.gateway.StandIn;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayLaneTest {

    private static final String EXPORT = "POST /v1/traces";

    private final StandIn collector = StandIn.start();

    @Test
    void export_toHoneycomb_carriesTheKey() {
        collector.answers(EXPORT, 200, "{}");

        lane(Map.of("x-honeycomb-team", "the-key")).offer(new byte[] {'{', '}'});

        await().untilAsserted(() -> assertThat(collector.all(EXPORT)).hasSize(1));
        assertThat(collector.last(EXPORT).header("X-honeycomb-team")).isEqualTo("the-key");
    }

    @Test
    void export_toACollectorThatHangs_isDroppedWhenThereIsNoRoom() {
        CountDownLatch over = new CountDownLatch(1);
        collector.answers(EXPORT, _ -> waitFor(over));
        RelayLane lane = lane(Map.of());

        long taken =
                IntStream.range(0, 100).filter(_ -> lane.offer(new byte[1])).count();
        over.countDown();

        assertThat(taken).isEqualTo(32);
    }

    @Test
    void room_isThereAgain_afterAnswersAndFailures() {
        collector.fails(EXPORT);
        RelayLane lane = lane(Map.of());
        IntStream.range(0, 32).forEach(_ -> lane.offer(new byte[1]));

        await().untilAsserted(() -> assertThat(lane.offer(new byte[1])).isTrue());
    }

    private RelayLane lane(Map<String, String> headers) {
        return new RelayLane(HttpClient.newHttpClient(), new Destination(collector.url(), headers));
    }

    private static void waitFor(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
