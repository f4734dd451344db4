package dev.cruddur.localstack;

import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.ServiceStatus;
import dev.cruddur.localstack.process.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Ends what a killed launcher left. Its guard does the same; this waits until all is done, and does it itself when the
 * guard was killed too.
 */
final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** Returns how many processes there were to end; the caller holds the folder's lock, so their launcher is gone. */
    static int end(Path folder) {
        var runFile = new RunFile(folder);
        var ended = runFile.read().map(Leftovers::end).orElse(0);
        runFile.delete();
        return ended;
    }

    private static int end(Run run) {
        var alive = run.services().stream()
                .filter(service -> service.process().isAlive())
                .toList();
        end(processes(alive, false), StopSignal.TERM);
        end(processes(alive, true), StopSignal.INT);
        run.guard().awaitEnd(GRACE);
        return alive.size();
    }

    private static List<ProcessIdentity> processes(List<ServiceStatus> services, boolean databases) {
        return services.stream()
                .filter(service -> service.name().equals(Service.POSTGRESQL.id()) == databases)
                .map(ServiceStatus::process)
                .toList();
    }

    private static void end(List<ProcessIdentity> processes, StopSignal signal) {
        processes.forEach(process -> signal.sendTo(process.pid()));
        for (ProcessIdentity process : processes) {
            if (!process.awaitEnd(GRACE)) {
                StopSignal.KILL.sendTo(process.pid());
                process.awaitEnd(GRACE);
            }
        }
    }
}
