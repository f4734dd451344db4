package dev.cruddur.benchmarks.completeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What became of all requests' traces.
 *
 * @param strays first spans of traces that nobody asked for: pieces that came off, which lost their context
 */
record Findings(List<Verdict> verdicts, List<RecordedSpan> strays) {

    /** What services do of themselves, for nobody's request. */
    private static final String OWN_WORK = " INTERNAL purge ";

    static Findings of(List<Sent> sent, List<RecordedSpan> received, Map<Action, Tree> trees) {
        Map<String, List<RecordedSpan>> byTrace = received.stream().collect(groupingBy(RecordedSpan::traceId));
        var verdicts = sent.stream()
                .map(request -> verdict(request, byTrace, trees.get(request.action())))
                .toList();
        var asked = sent.stream().map(request -> request.parent().traceId()).collect(toSet());
        var strays = received.stream()
                .filter(span -> !asked.contains(span.traceId()))
                .filter(span -> span.parentSpanId().isEmpty() && !span.line().contains(OWN_WORK))
                .toList();
        return new Findings(verdicts, strays);
    }

    private static Verdict verdict(Sent sent, Map<String, List<RecordedSpan>> byTrace, Tree tree) {
        var trace = sent.trace(byTrace);
        return new Verdict(sent, trace, tree.missingIn(trace));
    }

    long traces() {
        return verdicts.stream()
                .filter(verdict -> !verdict.trace().spans().isEmpty())
                .count();
    }

    long complete() {
        return verdicts.stream().filter(Verdict::isComplete).count();
    }

    long spans() {
        return sum(verdict -> verdict.trace().spans().size());
    }

    long orphans() {
        return sum(verdict -> verdict.trace().orphans().size());
    }

    long duplicates() {
        return sum(verdict -> verdict.trace().repeated());
    }

    long split() {
        return strays.size() + verdicts.stream().filter(Verdict::isSplit).count();
    }

    List<MissingSpan> missing() {
        return verdicts.stream().flatMap(verdict -> verdict.missing().stream()).toList();
    }

    Stream<Verdict> incomplete() {
        return verdicts.stream().filter(verdict -> !verdict.isComplete());
    }

    boolean areAllComplete() {
        return complete() == verdicts.size() && strays.isEmpty();
    }

    /**
     * Whether nothing is lost but what a process had in its memory when it died.
     *
     * @param memory how long an exporter keeps a span to itself
     */
    boolean isLostOnlyWith(String service, Instant gone, Duration memory) {
        return duplicates() == 0
                && split() == 0
                && verdicts.stream()
                        .flatMap(verdict -> verdict.trace().orphans().stream())
                        .allMatch(orphan -> orphan.service().equals(service))
                && missing().stream()
                        .allMatch(span -> span.service().equals(service) && span.isKnownWithin(memory, gone));
    }

    private long sum(ToIntFunction<Verdict> count) {
        return verdicts.stream().mapToInt(count).asLongStream().sum();
    }
}
