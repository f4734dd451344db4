package dev.cruddur.notifications.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveInboxesTest {

    /** For longer than one of them waits for its turn. */
    private static final Duration WHILE = Duration.ofMillis(1_200);

    private final UUID recipient = UUID.randomUUID();
    private final LiveInboxes live = new LiveInboxes();

    @Test
    void changes_byManyAtOnce_waitForTheirTurn() {
        AtomicInteger told = new AtomicInteger();
        live.changesOf(recipient, _ -> {}).subscribe(_ -> told.incrementAndGet());
        CompletableFuture<?>[] many = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(this::change))
                .toArray(CompletableFuture[]::new);

        assertThatCode(() -> CompletableFuture.allOf(many).join()).doesNotThrowAnyException();

        assertThat(told).hasPositiveValue();
    }

    @Test
    void change_ofWhichAnOpenStreamIsNotToldInTime_isNoFailure() {
        CompletableFuture<Void> isBeingTold = new CompletableFuture<>();
        CompletableFuture<Void> mayGoOn = new CompletableFuture<>();
        live.changesOf(recipient, _ -> {
                    isBeingTold.complete(null);
                    mayGoOn.join();
                })
                .subscribe();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> live.changed(recipient));
        isBeingTold.join();

        assertThatCode(() -> live.changed(recipient)).doesNotThrowAnyException();

        mayGoOn.complete(null);
        first.join();
    }

    private void change() {
        long end = System.nanoTime() + WHILE.toNanos();
        while (System.nanoTime() < end) {
            live.changed(recipient);
        }
    }
}
