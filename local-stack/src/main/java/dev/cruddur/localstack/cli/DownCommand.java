package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Run;
import dev.cruddur.localstack.process.StopSignal;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops what runs, whether in the background or in another terminal. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Override
    public Integer call() {
        var running = Folder.runningStack();
        running.ifPresent(DownCommand::stop);
        var leftovers = LocalStack.endLeftovers(Folder.ofStack());
        System.out.println(running.isPresent() || leftovers > 0 ? "Stopped." : "Cruddur was not running.");
        return 0;
    }

    private static void stop(Run run) {
        StopSignal.TERM.sendTo(run.launcher().pid());
        if (!run.launcher().awaitEnd(PATIENCE)) {
            StopSignal.KILL.sendTo(run.launcher().pid());
            run.launcher().awaitEnd(PATIENCE);
        }
    }
}
