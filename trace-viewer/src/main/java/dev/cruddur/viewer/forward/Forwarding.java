package dev.cruddur.viewer.forward;

import dev.cruddur.viewer.config.ForwardSettings;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends spans on to every backend that was named; to nobody, when none was. */
@Singleton
public final class Forwarding {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);

    /** For all lanes together, when the viewer stops. */
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final List<Lane> lanes;

    Forwarding(ForwardSettings settings) {
        // One for all: two backends that are down are no more lines in the log than one.
        NowAndThen warning = new NowAndThen(Duration.ofMinutes(1));
        this.lanes = Stream.of(
                        settings.jaeger().map(Target::jaeger), settings.zipkin().map(Target::zipkin))
                .flatMap(Optional::stream)
                .map(target -> Lane.to(target, http, warning))
                .toList();
    }

    /** Takes spans, and returns at once: whether a backend answers is nothing to whoever sent them. */
    public void offer(ExportTraceServiceRequest.Builder spans) {
        if (!lanes.isEmpty()) {
            ExportTraceServiceRequest request = spans.build();
            lanes.forEach(lane -> lane.offer(request));
        }
    }

    @PreDestroy
    void stop() {
        long end = System.nanoTime() + FAREWELL.toNanos();
        lanes.forEach(Lane::close);
        lanes.forEach(lane -> lane.await(Duration.ofNanos(Math.max(0, end - System.nanoTime()))));
        http.shutdownNow();
    }
}
