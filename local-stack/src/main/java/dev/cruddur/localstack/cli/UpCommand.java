package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.AlreadyRunningException;
import dev.cruddur.localstack.Backends;
import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Ports;
import dev.cruddur.localstack.StackOptions;
import dev.cruddur.localstack.StackOptions.Environment;
import dev.cruddur.localstack.TelemetryEnvironment;
import dev.cruddur.localstack.process.StackException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything; stays until it is told to stop, or with {@code --detach} leaves it running in the background. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {
    @Option(names = {"-d", "--detach"})
    private boolean detach;

    @Option(names = "--fresh")
    private boolean fresh;

    /** Set by {@code --detach} for the launcher that it starts. */
    @Option(names = Background.OPTION, hidden = true)
    private boolean background;

    @Option(names = "--backend", split = ",")
    private List<String> backends = List.of();

    private final Terminal terminal = Terminal.standard();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    @Override
    public Integer call() throws InterruptedException {
        var ports = Ports.from(System.getenv(Ports.VARIABLE));
        if (Folder.runningStack().isPresent()) {
            return alreadyRunning();
        }
        var environment = environment();
        new Backends(environment, ports.zipkinUrl()).requireUsable();
        try {
            if (fresh && !background) {
                LocalStack.discard(Folder.ofStack());
            }
            return detach ? new Background(terminal, environment).start() : run(ports, environment);
        } catch (AlreadyRunningException e) {
            return alreadyRunning();
        }
    }

    /** Our own, with the backends that were chosen here, and without a key that Honeycomb does not know. */
    private Map<String, String> environment() throws InterruptedException {
        var environment = new HashMap<>(System.getenv());
        if (!backends.isEmpty()) {
            environment.put(Backends.VARIABLE, String.join(",", backends));
        }
        if (!background && new TelemetryEnvironment(environment, "").sendsToHoneycomb()) {
            var finding = HoneycombCheck.of(environment).finding();
            System.out.println(finding.level() == Finding.Level.OK ? finding.text() : terminal.warning(finding.text()));
            if (finding.level() == Finding.Level.MISSING) {
                environment.put(HoneycombCheck.KEY, "");
            }
        }
        return environment;
    }

    private int run(Ports ports, Map<String, String> environment) throws InterruptedException {
        var console = new Console(System.out, terminal, !background);
        Misspelt.inEnvironment(environment).forEach(warning -> console.say(terminal.warning(warning)));
        console.say("Starting Cruddur …");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> announceStop(console), "say that it stops"));
        var options = new StackOptions(
                Checkout.root(), Folder.ofStack(), ports, new Environment(environment, Map.of()), console);
        try (var stack = LocalStack.start(options)) {
            if (!background) {
                console.say(new Welcome(terminal, environment).of(stack.status(), "Ctrl-C"));
                console.goLive();
            }
            new CountDownLatch(1).await(); // until a signal ends this process
        } catch (StackException e) {
            if (!stopping.get()) {
                failed.set(true);
                throw e;
            }
            // Somebody stopped it while it started: what failed then did so for that reason.
        }
        return Launcher.FAILED;
    }

    private void announceStop(Console console) {
        stopping.set(true);
        if (!failed.get()) {
            console.say("Stopping …");
        }
    }

    /** What was asked for is there; only who wanted it in the foreground has not got that. */
    private int alreadyRunning() {
        if (fresh) {
            System.err.println(terminal.failure("Cruddur is running: ./cruddur down first, then up --fresh."));
            return Launcher.FAILED;
        }
        System.out.println("Cruddur is running already (./cruddur logs -f shows what it does).");
        new StatusCommand().call();
        return detach ? 0 : Launcher.FAILED;
    }
}
