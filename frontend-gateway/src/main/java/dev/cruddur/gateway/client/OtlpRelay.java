package dev.cruddur.gateway.client;

import dev.cruddur.defaults.telemetry.Destinations;
import dev.cruddur.defaults.telemetry.Farewell;
import dev.cruddur.gateway.domain.SpanRelay;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

/**
 * Sends browsers' spans to every destination of traces, with the headers that each wants. By the JDK's client, which
 * nothing traces: telling of spans makes none.
 */
@Singleton
final class OtlpRelay implements SpanRelay, Farewell {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final List<RelayLane> lanes;

    OtlpRelay(Destinations destinations) {
        this.lanes = destinations
                .forTraces()
                .map(destination -> new RelayLane(http, destination))
                .toList();
    }

    @Override
    public boolean offer(byte[] spans) {
        // Every lane is asked: one that is full keeps nothing from the others.
        return lanes.stream().filter(lane -> lane.offer(spans)).count() > 0;
    }

    @Override
    public void sendRest() {
        http.close();
    }
}
