package dev.cruddur.benchmarks.completeness;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Prints what was found. */
record Report(PrintStream out) {

    private static final int EXAMPLES = 5;

    void requests(List<Sent> sent, int atOnce, Duration took) {
        print("%,d requests, %d at once, in %.1f s (%,d a second)"
                .formatted(sent.size(), atOnce, took.toMillis() / 1e3, sent.size() * 1_000L / took.toMillis()));
        var answers = sent.stream().collect(groupingBy(Sent::status, TreeMap::new, counting()));
        row(
                "answers",
                answers.entrySet().stream()
                        .map(answer -> "%d: %,d".formatted(answer.getKey(), answer.getValue()))
                        .collect(joining(", ")));
        row(
                "unexpected answers",
                sent.stream().filter(one -> !one.isAsExpected()).count());
    }

    void findings(Findings found) {
        row("traces", found.traces());
        row("complete traces", "%,d = %.3f %%".formatted(found.complete(), percent(found)));
        row("spans", found.spans());
        row("orphans", found.orphans());
        row("duplicates", found.duplicates());
        row("split traces", found.split());
        row("missing spans", found.missing().size());
        found.missing().stream()
                .collect(groupingBy(MissingSpan::line, TreeMap::new, counting()))
                .forEach((line, count) -> print("    %,6d  %s".formatted(count, line)));
        found.strays().stream().limit(EXAMPLES).forEach(span -> print("    of its own: %s".formatted(span.line())));
        found.incomplete().limit(EXAMPLES).forEach(this::example);
    }

    /**
     * How long before the end of the killed process the incomplete traces were last heard of where something is
     * missing.
     */
    void outage(Instant gone, Duration length, Findings found) {
        row("outage", "%.1f s".formatted(length.toMillis() / 1e3));
        var before = found.missing().stream()
                .mapToLong(span -> span.knownBefore(gone).toMillis())
                .summaryStatistics();
        if (before.getCount() > 0) {
            row("went missing", "from %,d to %,d ms before it was gone".formatted(before.getMax(), before.getMin()));
        }
    }

    private void example(Verdict verdict) {
        print("    %s (%d), trace %s: %d roots, %d orphans, missing: %s"
                .formatted(
                        verdict.sent().action().name(),
                        verdict.sent().status(),
                        verdict.sent().parent().traceId(),
                        verdict.trace().roots(),
                        verdict.trace().orphans().size(),
                        verdict.missing().stream().map(MissingSpan::line).collect(joining(", "))));
    }

    private static double percent(Findings found) {
        return 100.0 * found.complete() / found.verdicts().size();
    }

    private void row(String name, long count) {
        row(name, "%,d".formatted(count));
    }

    private void row(String name, String value) {
        print("  %-20s%s".formatted(name, value));
    }

    private void print(String line) {
        out.println(line);
    }
}
