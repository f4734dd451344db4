package dev.cruddur.testing.tracing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** A job that nobody asked for, which calls somebody all the same. */
@Singleton
@Requires(property = "night-watch")
class NightWatch {

    private final NeighbourClient neighbour;
    private final AtomicInteger rounds = new AtomicInteger();

    NightWatch(NeighbourClient neighbour) {
        this.neighbour = neighbour;
    }

    @Scheduled(fixedDelay = "20ms")
    void round() {
        neighbour.blocking();
        rounds.incrementAndGet();
    }

    int rounds() {
        return rounds.get();
    }
}
