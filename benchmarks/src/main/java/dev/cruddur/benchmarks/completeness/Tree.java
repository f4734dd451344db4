package dev.cruddur.benchmarks.completeness;

import static dev.cruddur.benchmarks.completeness.RecordedTrace.STEP;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What an action's trace is made of when nothing else goes on.
 *
 * @param places how many spans there are at each place
 */
record Tree(Map<String, Long> places) {

    /**
     * That of an action, done several times.
     *
     * @throws IllegalStateException when it was not answered as it should be, or not each time left the same tree
     */
    static Tree ofAll(List<Sent> sent, Map<String, List<RecordedSpan>> received) {
        var seen = sent.stream()
                .map(one -> one.trace(received).places())
                .distinct()
                .toList();
        if (seen.size() > 1 || seen.getFirst().isEmpty() || !sent.stream().allMatch(Sent::isAsExpected)) {
            throw new IllegalStateException("No measure to go by: %s leave %s".formatted(sent, seen));
        }
        return new Tree(seen.getFirst());
    }

    /** What is missing of a trace. */
    List<MissingSpan> missingIn(RecordedTrace trace) {
        var there = trace.places();
        var adrift = trace.adrift().stream().map(RecordedSpan::line).collect(toCollection(ArrayList::new));
        var missing = new ArrayList<MissingSpan>();
        places.forEach((place, count) -> {
            var absent = expected(trace, place, count) - there.getOrDefault(place, 0L);
            for (long i = 0; i < absent; i++) {
                if (!adrift.remove(last(place))) {
                    missing.add(new MissingSpan(last(place), knownNanos(trace, place)));
                }
            }
        });
        return Collections.unmodifiableList(missing);
    }

    /**
     * How many spans there must be at a place. Where something broke off, what comes below it and beside it may never
     * have been begun; but whoever answered was there.
     */
    private static long expected(RecordedTrace trace, String place, long count) {
        var mayBeAbsent = trace.breaks().stream().map(Tree::parent).anyMatch(place::startsWith);
        if (!mayBeAbsent) {
            return count;
        }
        return last(place).contains(" SERVER ") && !parent(place).isEmpty() ? trace.answersAt(parent(place)) : 0;
    }

    private static long knownNanos(RecordedTrace trace, String place) {
        var parent = parent(place);
        return parent.isEmpty() ? 0 : trace.endOf(parent).orElseGet(() -> knownNanos(trace, parent));
    }

    private static String parent(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf(STEP)));
    }

    private static String last(String place) {
        return place.substring(place.lastIndexOf(STEP) < 0 ? 0 : place.lastIndexOf(STEP) + STEP.length());
    }
}
