package dev.cruddur.viewer.forward;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Does something at most once in a while: a collector that is down for a day is worth a line a minute, not a flood. */
final class NowAndThen {

    private final long pauseNanos;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    NowAndThen(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    void run(Runnable action) {
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + pauseNanos)) {
            action.run();
        }
    }
}
