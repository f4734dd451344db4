package dev.cruddur.benchmarks.completeness;

import static dev.cruddur.localstack.Service.NOTIFICATIONS_SERVICE;

import dev.cruddur.localstack.LocalStack;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** notifications-service is killed as by {@code kill -9}, and started again. */
final class Outage implements Runnable {

    private final LocalStack stack;
    private final CompletableFuture<Instant> gone = new CompletableFuture<>();
    private final CompletableFuture<Instant> back = new CompletableFuture<>();

    Outage(LocalStack stack) {
        this.stack = stack;
    }

    @Override
    public void run() {
        stack.kill(NOTIFICATIONS_SERVICE);
        gone.complete(Instant.now());
        stack.start(NOTIFICATIONS_SERVICE);
        back.complete(Instant.now());
    }

    /** When it was no more. */
    Instant gone() {
        return gone.join();
    }

    /** How long it was away; waits until it is back. */
    Duration length() {
        return Duration.between(gone.join(), back.join());
    }
}
