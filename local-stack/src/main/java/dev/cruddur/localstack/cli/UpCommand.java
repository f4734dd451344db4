package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.AlreadyRunningException;
import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Ports;
import dev.cruddur.localstack.StackOptions;
import dev.cruddur.localstack.StackOptions.Environment;
import dev.cruddur.localstack.process.StackException;
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

    private final Terminal terminal = Terminal.standard();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    @Override
    public Integer call() throws InterruptedException {
        var ports = Ports.from(System.getenv(Ports.VARIABLE));
        if (Folder.runningStack().isPresent()) {
            return alreadyRunning();
        }
        try {
            if (fresh && !background) {
                LocalStack.discard(Folder.ofStack());
            }
            return detach ? new Background(terminal).start() : run(ports);
        } catch (AlreadyRunningException e) {
            return alreadyRunning();
        }
    }

    private int run(Ports ports) throws InterruptedException {
        var console = new Console(System.out, terminal, !background);
        Misspelt.inEnvironment(System.getenv()).forEach(warning -> console.say(terminal.warning(warning)));
        console.say("Starting Cruddur …");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> announceStop(console), "say that it stops"));
        var options = new StackOptions(Checkout.root(), Folder.ofStack(), ports, Environment.inherited(), console);
        try (var stack = LocalStack.start(options)) {
            if (!background) {
                console.say(new Welcome(terminal, System.getenv()).of(stack.status(), "Ctrl-C"));
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
