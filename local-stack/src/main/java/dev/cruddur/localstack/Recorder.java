package dev.cruddur.localstack;

import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.ServiceStatus;
import dev.cruddur.localstack.process.StackEvents;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Writes down what happens, and passes it on. */
final class Recorder implements StackEvents {
    private final StackLogs logs;
    private final RunFile runFile;
    private final StackEvents next;
    private Supplier<ProcessIdentity> guard = () -> new ProcessIdentity(0, 0);
    private boolean ready;
    private boolean over;
    private List<ServiceStatus> last = List.of();

    Recorder(StackLogs logs, RunFile runFile, StackEvents next) {
        this.logs = logs;
        this.runFile = runFile;
        this.next = next;
    }

    synchronized void guardedBy(Supplier<ProcessIdentity> identity) {
        guard = identity;
    }

    synchronized void markReady() {
        ready = true;
        write();
    }

    /** Nothing runs any more, so that there is nothing to tell other commands. */
    synchronized void finish() {
        over = true;
        runFile.delete();
        logs.close();
    }

    @Override
    public void starting(String name) {
        next.starting(name);
    }

    @Override
    public void ready(String name, Duration after) {
        next.ready(name, after);
    }

    @Override
    public void output(String name, String line) {
        logs.add(name, line);
        next.output(name, line);
    }

    @Override
    public void died(String name, int exitCode, List<String> lastLines) {
        next.died(name, exitCode, lastLines);
    }

    @Override
    public synchronized void changed(List<ServiceStatus> programs) {
        last = List.copyOf(programs);
        write();
        next.changed(programs);
    }

    private void write() {
        if (!over) {
            runFile.write(new Run(ProcessIdentity.of(ProcessHandle.current()), guard.get(), ready, last));
        }
    }
}
