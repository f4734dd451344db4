package dev.cruddur.testing;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;

/** How long a service takes to stop: 2 s at most, whatever its telemetry or its requests are doing. */
public final class StopTime {

    private StopTime() {}

    /** Stops it. */
    public static Duration of(EmbeddedServer service) {
        long start = System.nanoTime();
        service.close();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
