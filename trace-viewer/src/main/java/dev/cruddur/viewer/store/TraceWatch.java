package dev.cruddur.viewer.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Tells one reader that its trace has grown. However often it grew since the last look counts as once. */
public final class TraceWatch implements AutoCloseable {

    private final TraceId id;
    private final Consumer<TraceWatch> onClose;
    private final Semaphore changes = new Semaphore(0);
    private final AtomicBoolean closed = new AtomicBoolean();

    TraceWatch(TraceId id, Consumer<TraceWatch> onClose) {
        this.id = id;
        this.onClose = onClose;
    }

    /** Waits until the trace grows, the watch is closed or the time is over; true in the first two cases. */
    public boolean await(Duration atMost) throws InterruptedException {
        var changed = changes.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        changes.drainPermits();
        return changed;
    }

    public boolean isClosed() {
        return closed.get();
    }

    /** Ends the watch and wakes its reader. Closing twice is harmless. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.accept(this);
            signal();
        }
    }

    TraceId id() {
        return id;
    }

    void signal() {
        if (changes.availablePermits() == 0) {
            changes.release();
        }
    }
}
