package dev.cruddur.benchmarks.completeness;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has arrived of a request's trace.
 *
 * @param spans each once
 * @param repeated how many arrived more than once
 * @param callersSpan the span that the caller kept to itself
 */
record RecordedTrace(Map<String, RecordedSpan> spans, int repeated, String callersSpan) {

    /** A place in a trace's tree is named by the way to it, with this between the steps. */
    static final String STEP = " > ";

    static RecordedTrace of(List<RecordedSpan> received, String callersSpan) {
        var spans =
                received.stream().collect(toMap(RecordedSpan::spanId, Function.identity(), (first, again) -> first));
        return new RecordedTrace(spans, received.size() - spans.size(), callersSpan);
    }

    /** Those that continue the caller's span, or nobody's: a whole trace has one. */
    long roots() {
        return spans.values().stream().filter(this::isRoot).count();
    }

    /** Those whose parent is not there. */
    List<RecordedSpan> orphans() {
        return spans.values().stream()
                .filter(span -> !isRoot(span) && !spans.containsKey(span.parentSpanId()))
                .toList();
    }

    /** Orphans and what hangs on them: there, but not at its place. */
    List<RecordedSpan> adrift() {
        return spans.values().stream().filter(span -> !isRoot(top(span))).toList();
    }

    /** How many spans there are at each place; an orphan is at its own, as if it were a root. */
    Map<String, Long> places() {
        return spans.values().stream().collect(groupingBy(this::place, counting()));
    }

    /** Where something broke off. */
    List<String> breaks() {
        return spans.values().stream()
                .filter(RecordedSpan::brokeOff)
                .map(this::place)
                .toList();
    }

    /** How many calls at that place were answered. */
    long answersAt(String place) {
        return spans.values().stream()
                .filter(RecordedSpan::isAnsweredCall)
                .filter(span -> place(span).equals(place))
                .count();
    }

    /** When the last span at that place ended. */
    Optional<Long> endOf(String place) {
        return spans.values().stream()
                .filter(span -> place(span).equals(place))
                .map(RecordedSpan::endNanos)
                .max(Long::compare);
    }

    private RecordedSpan top(RecordedSpan span) {
        var parent = parentOf(span);
        return parent == null ? span : top(parent);
    }

    private String place(RecordedSpan span) {
        var parent = parentOf(span);
        return parent == null ? span.line() : place(parent) + STEP + span.line();
    }

    private @Nullable RecordedSpan parentOf(RecordedSpan span) {
        return spans.get(span.parentSpanId());
    }

    private boolean isRoot(RecordedSpan span) {
        return span.parentSpanId().isEmpty() || span.parentSpanId().equals(callersSpan);
    }
}
