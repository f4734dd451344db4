package dev.cruddur.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process beyond doubt: numbers are used again, a number together with a start time is not.
 *
 * @param started epoch milliseconds
 */
public record ProcessIdentity(long pid, long started) {
    /** Start times are reckoned from the machine's boot time, which moves a little when its clock is set. */
    private static final long TOLERANCE_MILLIS = 2_000;

    public static ProcessIdentity of(ProcessHandle handle) {
        return new ProcessIdentity(handle.pid(), startOf(handle).orElse(0L));
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedThen)
                .filter(handle -> !isZombie());
    }

    /** Waits until the process is gone; false when it is still there after {@code limit}. */
    public boolean awaitEnd(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.brief();
        }
        return true;
    }

    private boolean startedThen(ProcessHandle handle) {
        return startOf(handle)
                .map(start -> Math.abs(start - started) <= TOLERANCE_MILLIS)
                .orElse(false);
    }

    private static Optional<Long> startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli);
    }

    /** In a container whose first process reaps nobody, the ended stay listed for ever. */
    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false; // not Linux, or gone this moment
        }
    }
}
