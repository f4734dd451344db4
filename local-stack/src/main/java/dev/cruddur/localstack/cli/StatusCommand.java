package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Run;
import dev.cruddur.localstack.process.HttpHealth;
import dev.cruddur.localstack.process.ServiceState;
import dev.cruddur.localstack.process.ServiceStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows what runs. Exit code 0: all is well; 1: something is not; 3: nothing runs (as LSB has it). */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Override
    public Integer call() {
        return Folder.runningStack().map(StatusCommand::show).orElseGet(StatusCommand::nothing);
    }

    private static int show(Run run) {
        var now = run.services().parallelStream().map(StatusCommand::now).toList();
        System.out.println(new StatusTable(Terminal.standard()).of(now));
        return now.stream().allMatch(service -> service.state() == ServiceState.READY) ? 0 : Launcher.FAILED;
    }

    private static int nothing() {
        System.out.println("Cruddur is not running: ./cruddur up starts it.");
        return NOT_RUNNING;
    }

    private static ServiceStatus now(ServiceStatus service) {
        var silent = service.state() == ServiceState.READY
                && service.url().startsWith("http")
                && !HttpHealth.of(service.url()).isReady();
        return silent ? service.in(ServiceState.SILENT) : service;
    }
}
