package dev.cruddur.benchmarks.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Something that is compared. */
record Quantity(String name, ToDoubleFunction<Leg> of) {

    static final List<Quantity> ALL = List.of(
            new Quantity("requests a second", Leg::perSecond),
            new Quantity("p50, ms", Leg::medianMillis),
            new Quantity("p99, ms", Leg::p99Millis),
            new Quantity("CPU, services, ms", Leg::servicesMillis),
            new Quantity("CPU, everything, ms", Leg::allMillis),
            new Quantity("allocated, KB", Leg::allocatedKilobytes));

    /** What there should be little of on both sides; its ratio tells nothing. */
    static final Quantity COMPILING = new Quantity("compilers at work, %", Leg::compilingPercent);

    /** A line: the median of either side, that of the pairs' ratios, and how far these go. */
    String row(List<Pair> pairs) {
        var ratios = sorted(pairs, pair -> of.applyAsDouble(pair.traced()) / of.applyAsDouble(pair.untraced()));
        return sides(pairs) + "%8.3f  (%.3f to %.3f)".formatted(median(ratios), ratios.getFirst(), ratios.getLast());
    }

    /** A line without the ratio. */
    String sides(List<Pair> pairs) {
        return "  %-22s%10.2f%10.2f"
                .formatted(
                        name,
                        median(sorted(pairs, pair -> of.applyAsDouble(pair.traced()))),
                        median(sorted(pairs, pair -> of.applyAsDouble(pair.untraced()))));
    }

    private static List<Double> sorted(List<Pair> pairs, ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).sorted().boxed().toList();
    }

    private static double median(List<Double> sorted) {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
