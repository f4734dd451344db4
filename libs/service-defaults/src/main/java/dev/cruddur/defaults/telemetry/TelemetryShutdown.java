package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends what is left when the service stops, and waits no longer for that than a stop may take: a collector that hangs
 * must not hold it up. Traces, metrics, logs and what others have go at the same time, so that none waits for another:
 * the SDK's own shutdown stays at the metrics for ten seconds before it comes to the logs.
 */
@Context
record TelemetryShutdown(OpenTelemetry openTelemetry, List<Farewell> others) {

    /** For all of them. Of the two seconds that a stop may take, requests under way have had half a one. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @PreDestroy
    void sendRest() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Thread> senders = Stream.concat(signals(), others.stream().map(other -> (Runnable) other::sendRest))
                .map(Thread::startVirtualThread)
                .toList();
        for (Thread sender : senders) {
            sender.join(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        senders.forEach(Thread::interrupt);
    }

    private Stream<Runnable> signals() {
        return openTelemetry instanceof OpenTelemetrySdk sdk
                ? Stream.of(
                        sdk.getSdkTracerProvider()::close,
                        sdk.getSdkMeterProvider()::close,
                        sdk.getSdkLoggerProvider()::close)
                : Stream.empty();
    }
}
