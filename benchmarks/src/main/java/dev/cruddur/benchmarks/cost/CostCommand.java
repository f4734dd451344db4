package dev.cruddur.benchmarks.cost;

import dev.cruddur.benchmarks.Stacks;
import dev.cruddur.benchmarks.load.Crowd;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Asks the same of two stacks in turn. Both run all the time, and warm up in the same way: what the machine does beside
 * that concerns both alike, and no leg begins with a cold start.
 */
@Command(name = "cost", description = "What tracing everything costs, against tracing nothing.")
public final class CostCommand implements Callable<Integer> {

    private static final int WARM_UP_LEG_SECONDS = 15;

    /** Of the time, all services' together: a hundred is one of the machine's processors. */
    private static final int IDLE_COMPILERS_PERCENT = 5;

    @Option(names = "--at-once", defaultValue = "16", description = "By how many people (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(
            names = "--pairs",
            defaultValue = "6",
            description = "Pairs of legs of each work (default: ${DEFAULT-VALUE}).")
    private int pairs;

    @Option(names = "--leg", defaultValue = "3", description = "Seconds of a leg (default: ${DEFAULT-VALUE}).")
    private int legSeconds;

    @Option(
            names = "--warm-up",
            defaultValue = "180",
            description =
                    "At most so many seconds of each work on each side beforehand, until the compilers are through"
                            + " with it (default: ${DEFAULT-VALUE}).")
    private int warmUpSeconds;

    @Option(
            names = "--untraced",
            defaultValue = "OTEL_SDK_DISABLED=true",
            description = "What sets the other side apart, an environment variable (default: ${DEFAULT-VALUE}).")
    private Map<String, String> difference = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        var other = Stacks.fresh("untraced");
        for (var variable : difference.entrySet()) {
            other = other.with(variable.getKey(), variable.getValue());
        }
        try (var traced = Side.start(Stacks.fresh("traced"));
                var untraced = Side.start(other)) {
            warmUp(List.of(traced, untraced));
            for (var work : Work.ALL) {
                show(work, compare(work, traced, untraced));
            }
        }
        return 0;
    }

    /**
     * Until the compilers are through with it: what they take is missing to the requests, and they take more for as
     * long as there is more code that is not compiled yet. Posting comes first: then there is a full page to read.
     */
    private void warmUp(List<Side> sides) {
        for (var work : Work.ALL.reversed()) {
            boolean isWarm = false;
            for (int seconds = 0; seconds < warmUpSeconds && !isWarm; seconds += WARM_UP_LEG_SECONDS) {
                isWarm = sides.stream()
                        .map(side -> side.leg(work, new Crowd(atOnce), Duration.ofSeconds(WARM_UP_LEG_SECONDS)))
                        .map(Leg::compilingPercent)
                        .toList()
                        .stream()
                        .allMatch(percent -> percent < IDLE_COMPILERS_PERCENT);
            }
        }
    }

    private List<Pair> compare(Work work, Side traced, Side untraced) {
        var crowd = new Crowd(atOnce);
        var length = Duration.ofSeconds(legSeconds);
        var compared = new ArrayList<Pair>();
        for (int i = 0; i < pairs; i++) {
            // Each is first as often as the other, so that what grows or wears out meanwhile concerns both alike.
            if (i % 2 == 0) {
                var first = traced.leg(work, crowd, length);
                compared.add(new Pair(first, untraced.leg(work, crowd, length)));
            } else {
                var first = untraced.leg(work, crowd, length);
                compared.add(new Pair(traced.leg(work, crowd, length), first));
            }
        }
        return compared;
    }

    private void show(Work work, List<Pair> compared) {
        System.out.printf("%s, %d at once, %d pairs of %d s%n", work.name(), atOnce, pairs, legSeconds);
        System.out.printf("  %-22s%10s%10s%8s%n", "", "traced", "untraced", "ratio");
        Quantity.ALL.forEach(quantity -> System.out.println(quantity.row(compared)));
        System.out.println(Quantity.COMPILING.sides(compared));
    }
}
