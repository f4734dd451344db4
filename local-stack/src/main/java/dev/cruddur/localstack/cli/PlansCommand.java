package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.plans.PlanCapture;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes down how PostgreSQL answers the hot queries of the running, seeded stack. */
@Command(name = "plans")
final class PlansCommand implements Callable<Integer> {
    @Option(names = "--out", defaultValue = "docs/query-plans.md")
    private Path out = Path.of("docs/query-plans.md");

    private final Terminal terminal = Terminal.standard();

    @Override
    public Integer call() throws IOException {
        var gateway = Folder.runningStack().stream()
                .flatMap(run -> run.services().stream())
                .filter(service -> service.name().equals(Service.FRONTEND_GATEWAY.id()))
                .findFirst()
                .orElseThrow(() -> new StackException("Cruddur is not running: ./cruddur up --detach first."))
                .url();
        var note = new PlanCapture(Folder.ofStack(), gateway, line -> System.out.println("  " + terminal.success(line)))
                .note();
        Files.writeString(Checkout.root().resolve(out), note);
        System.out.println("Written to " + out + ".");
        return 0;
    }
}
