package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.RunningDatabases;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.seed.SeedPlan;
import dev.cruddur.localstack.seed.Seeder;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills the running stack with people and cruds. A seed that was sown already is left as it is. */
@Command(name = "seed")
final class SeedCommand implements Callable<Integer> {
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_CRUDS = 2_000_000;

    @Option(names = "--people", defaultValue = "5000")
    private int people;

    @Option(names = "--cruds", defaultValue = "200000")
    private int cruds;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal = Terminal.standard();

    @Override
    public Integer call() {
        requireWithin("--people", people, 2, MOST_PEOPLE);
        requireWithin("--cruds", cruds, 1, MOST_CRUDS);
        requireWithin("--seed", seed, 0, Integer.MAX_VALUE);
        var databases = RunningDatabases.of(Folder.ofStack());
        var started = System.nanoTime();
        var sown = new Seeder(new SeedPlan(people, cruds, seed, Instant.now()), this::show)
                .sow(
                        databases.of(Service.BACKEND_SERVICE),
                        databases.of(Service.ACTIVITIES_SERVICE),
                        databases.of(Service.NOTIFICATIONS_SERVICE));
        System.out.println(
                sown
                        ? "Sown in %d s. Nobody can sign in as these people; the demo people see them all."
                                .formatted(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started))
                        : "Seed %d is there already: --seed with another number adds more, up --fresh starts over."
                                .formatted(seed));
        return 0;
    }

    private void show(String what, long count) {
        System.out.println("  " + terminal.success(String.format(Locale.ROOT, "%,9d %s", count, what)));
    }

    private void requireWithin(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(), "%s is a number from %d to %d, not %d".formatted(option, least, most, value));
        }
    }
}
