package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.TelemetryEnvironment;
import dev.cruddur.localstack.honeycomb.HoneycombApi;
import dev.cruddur.localstack.honeycomb.HoneycombRefusal;
import dev.cruddur.localstack.honeycomb.Setup;
import dev.cruddur.localstack.process.StackException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a board and a trigger in Honeycomb. */
@Command(name = "honeycomb")
final class HoneycombCommand implements Callable<Integer> {
    /** With the right to manage boards, queries and triggers; it need not be the one that telemetry is sent with. */
    private static final String KEY = "HONEYCOMB_CONFIGURATION_KEY";

    private enum Action {
        setup
    }

    @Parameters(arity = "1", paramLabel = "setup")
    private Action action = Action.setup;

    private final Terminal terminal = Terminal.standard();
    private final Map<String, String> environment;

    HoneycombCommand() {
        this(System.getenv());
    }

    HoneycombCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        return switch (action) {
            case setup -> setUp();
        };
    }

    private int setUp() throws InterruptedException {
        var setup =
                new Setup(new HoneycombApi(URI.create(new TelemetryEnvironment(environment, "").honeycomb()), key()));
        var done = run(setup);
        done.forEach(line -> System.out.println(terminal.success(line)));
        if (done.isEmpty()) {
            System.out.println("All is there already: nothing was changed.");
        }
        setup.boardPage().ifPresent(page -> System.out.println("The board: " + page));
        return 0;
    }

    private static List<String> run(Setup setup) throws InterruptedException {
        try {
            return setup.run();
        } catch (HoneycombRefusal e) {
            throw e.status() == 401
                    ? new StackException("Honeycomb does not know the key: copy it anew (in Honeycomb: Environment"
                            + " settings, API keys) into " + KEY + ".")
                    : e;
        }
    }

    private String key() {
        var own = environment.getOrDefault(KEY, "").strip();
        var key =
                own.isEmpty() ? environment.getOrDefault(HoneycombCheck.KEY, "").strip() : own;
        if (key.isEmpty()) {
            throw new StackException(
                    "There is no key: make a configuration key (in Honeycomb: Environment settings, API"
                            + " keys) that may manage queries, boards and triggers, and then: " + KEY
                            + "=… ./cruddur honeycomb setup");
        }
        return key;
    }
}
