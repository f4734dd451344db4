package dev.cruddur.localstack.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts programs, tells what becomes of them, and leaves none behind. */
public final class Supervisor implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int LAST_LINES = 15;

    private final Map<String, ManagedProcess> processes = new LinkedHashMap<>();
    private final StackEvents events;
    private final Guard guard = new Guard(this::changed);
    private boolean closing;

    public Supervisor(StackEvents events) {
        this.events = events;
    }

    /** The process that ends the others when this one is killed. */
    public ProcessIdentity guard() {
        return guard.identity();
    }

    /** Starts a program and returns at once; under a name that ran before, it takes the old one's place. */
    public void launch(Program program) {
        events.starting(program.name());
        synchronized (this) {
            if (closing) {
                throw new StackException("The stack is stopping.");
            }
            var process = ManagedProcess.launch(program, guard);
            processes.put(program.name(), process);
            process.observe(events, () -> ended(process));
        }
        changed();
    }

    /** Waits until all are ready; the first that dies, or the end of {@code limit}, fails the wait. */
    public void awaitReady(Collection<String> names, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        var pending = new ArrayList<>(names);
        while (!pending.isEmpty()) {
            pending.removeIf(this::becameReady);
            if (System.nanoTime() > deadline) {
                throw new StackException("Not ready after %d seconds: %s. See ./cruddur logs."
                        .formatted(limit.toSeconds(), String.join(", ", pending)));
            }
            Pause.brief();
        }
    }

    /** Ends a program as its stop signal asks; killed when it takes longer than five seconds. */
    public void stop(String name) {
        stopAll(List.of(process(name)));
    }

    /** Ends a program as kill -9 would. */
    public void kill(String name) {
        var process = process(name);
        process.signal(StopSignal.KILL);
        process.awaitEnd(GRACE);
    }

    /** The last lines of its output, standard error included. */
    public List<String> output(String name) {
        return process(name).recent().all();
    }

    public synchronized List<ServiceStatus> status() {
        return processes.values().stream().map(ManagedProcess::status).toList();
    }

    /** Stops everything: the latest started first, databases when nobody uses them any more. */
    @Override
    public void close() {
        List<ManagedProcess> newestFirst;
        synchronized (this) {
            closing = true;
            newestFirst = List.copyOf(processes.values()).reversed();
        }
        stopAll(having(newestFirst, StopSignal.TERM));
        stopAll(having(newestFirst, StopSignal.INT));
        guard.close();
    }

    private static List<ManagedProcess> having(List<ManagedProcess> processes, StopSignal signal) {
        return processes.stream()
                .filter(process -> process.program().life().stopSignal() == signal)
                .toList();
    }

    private static void stopAll(List<ManagedProcess> processes) {
        processes.forEach(process -> process.signal(process.program().life().stopSignal()));
        var deadline = System.nanoTime() + GRACE.toNanos();
        for (ManagedProcess process : processes) {
            if (!process.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                process.signal(StopSignal.KILL);
                process.awaitEnd(GRACE);
            }
        }
    }

    private boolean becameReady(String name) {
        var process = process(name);
        if (!process.status().state().isAlive()) {
            throw new StackException(name + " ended while it started.");
        }
        if (!process.isReady()) {
            return false;
        }
        events.ready(name, process.markReady());
        changed();
        return true;
    }

    private void ended(ManagedProcess process) {
        var status = process.status();
        guard.forget(status.process().pid());
        if (status.state() == ServiceState.DEAD && status.exitCode() != null) {
            events.died(status.name(), status.exitCode(), process.recent().last(LAST_LINES));
        }
        changed();
    }

    private void changed() {
        events.changed(status());
    }

    private synchronized ManagedProcess process(String name) {
        var process = processes.get(name);
        if (process == null) {
            throw new IllegalArgumentException("Nothing was started under the name " + name);
        }
        return process;
    }
}
