package dev.cruddur.benchmarks;

import dev.cruddur.benchmarks.completeness.CompletenessCommand;
import dev.cruddur.benchmarks.cost.CostCommand;
import dev.cruddur.benchmarks.freshness.FreshnessCommand;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./cruddur bench} starts. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Cruddur, in stacks of its own.",
        synopsisSubcommandLabel = "NAME",
        subcommands = {
            CompletenessCommand.class,
            CostCommand.class,
            FreshnessCommand.class,
            JmhCommand.class,
        })
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) {
        // Numbers are written as in the README, wherever this runs.
        Locale.setDefault(Locale.ROOT);
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
