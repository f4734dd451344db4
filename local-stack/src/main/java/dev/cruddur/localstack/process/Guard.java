package dev.cruddur.localstack.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * A shell that outlives the launcher by a moment. It holds the reading end of a pipe whose only writing end is here:
 * however the launcher ends, kill -9 included, the kernel closes the pipe, and the guard ends what it was told of.
 */
final class Guard implements AutoCloseable {
    private static final String SCRIPT = script();

    private final Map<Long, StopSignal> watched = new LinkedHashMap<>();
    private final Runnable onReplaced;
    private Process shell;
    private boolean closed;

    /** With {@code onReplaced} called when a new guard knows all that a killed one knew. */
    Guard(Runnable onReplaced) {
        this.onReplaced = onReplaced;
        shell = launch();
    }

    synchronized ProcessIdentity identity() {
        return ProcessIdentity.of(shell.toHandle());
    }

    synchronized void watch(long pid, StopSignal signal) {
        watched.put(pid, signal);
        if (!tell("watch " + pid + " " + signal)) {
            replace();
        }
    }

    synchronized void forget(long pid) {
        watched.remove(pid);
        tell("forget " + pid); // a dead guard has nothing to forget, and its successor learns from watched
    }

    /** Ends the guard without ending anything else. */
    @Override
    public synchronized void close() {
        closed = true;
        tell("done");
    }

    private Process launch() {
        var builder = new ProcessBuilder(OwnSession.of(List.of("sh", "-c", SCRIPT, "cruddur-guard")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        try {
            var started = builder.start();
            var _ = started.onExit().thenRun(this::replaceIfNeeded);
            return started;
        } catch (IOException e) {
            throw new StackException("Cannot run sh: " + e.getMessage(), e);
        }
    }

    private void replaceIfNeeded() {
        synchronized (this) {
            if (closed || shell.isAlive()) {
                return;
            }
            replace();
        }
        onReplaced.run();
    }

    private void replace() {
        shell = launch();
        for (Entry<Long, StopSignal> entry : watched.entrySet()) {
            tell("watch " + entry.getKey() + " " + entry.getValue());
        }
    }

    private boolean tell(String line) {
        try {
            Writer pipe = shell.outputWriter();
            pipe.write(line + "\n");
            pipe.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String script() {
        try (InputStream script = Guard.class.getResourceAsStream("guard.sh")) {
            return new String(requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
