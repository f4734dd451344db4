package dev.cruddur.localstack.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One started program. */
final class ManagedProcess {
    /**
     * The shell becomes the program only when it reads a line, which it is given once the guard knows it: a launcher
     * killed in between leaves a shell at the end of its input, not a program.
     */
    private static final String WAIT_FOR_GO = "read -r go && exec \"$@\" </dev/null";

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Program program;
    private final Process process;
    private final ProcessIdentity identity;
    private final long startedNanos = System.nanoTime();
    private final RecentLines recent = new RecentLines();
    private final CountDownLatch ended = new CountDownLatch(1);
    private ServiceState state = ServiceState.STARTING;
    private boolean toldToStop;

    private ManagedProcess(Program program, Process process) {
        this.program = program;
        this.process = process;
        this.identity = ProcessIdentity.of(process.toHandle());
    }

    static ManagedProcess launch(Program program, Guard guard) {
        var command = new ArrayList<>(OwnSession.of(List.of("sh", "-c", WAIT_FOR_GO, program.name())));
        command.addAll(program.command());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        try {
            var managed = new ManagedProcess(program, builder.start());
            guard.watch(managed.identity.pid(), program.life().stopSignal());
            try (var go = managed.process.outputWriter()) {
                go.write("go\n");
            }
            return managed;
        } catch (IOException e) {
            throw new StackException("Cannot start " + program.name() + ": " + e.getMessage(), e);
        }
    }

    /** Hands over each line of output, and calls {@code onEnd} once after the last. */
    void observe(StackEvents events, Runnable onEnd) {
        var pump =
                Thread.ofPlatform().daemon().name("output of " + program.name()).start(() -> pump(events));
        var _ = process.onExit().thenRun(() -> {
            join(pump);
            markEnded();
            onEnd.run();
            ended.countDown();
        });
    }

    Program program() {
        return program;
    }

    RecentLines recent() {
        return recent;
    }

    boolean isReady() {
        return program.life().readiness().isReady();
    }

    synchronized Duration markReady() {
        state = state == ServiceState.STARTING ? ServiceState.READY : state;
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    private synchronized void markEnded() {
        state = toldToStop ? ServiceState.STOPPED : ServiceState.DEAD;
    }

    synchronized void signal(StopSignal signal) {
        if (process.isAlive()) {
            toldToStop = true;
            signal.sendTo(identity.pid());
        }
    }

    /** Whether it ended, its last output read, within {@code limit}. */
    boolean awaitEnd(Duration limit) {
        try {
            return ended.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    synchronized ServiceStatus status() {
        @Nullable Integer exitCode = process.isAlive() ? null : process.exitValue();
        return new ServiceStatus(program.name(), program.url(), identity, state, exitCode);
    }

    private void pump(StackEvents events) {
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                recent.add(line);
                events.output(program.name(), line);
            }
        } catch (IOException e) {
            recent.add("(its output broke off: " + e.getMessage() + ")");
        }
    }

    /** Bounded, because a grandchild may hold the output open. */
    private static void join(Thread pump) {
        try {
            pump.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
