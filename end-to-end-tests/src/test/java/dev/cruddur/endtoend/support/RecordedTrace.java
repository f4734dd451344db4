package dev.cruddur.endtoend.support;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trace as the trace viewer tells it. */
public record RecordedTrace(List<Span> spans) {

    /** By their start; an outbox delivery, which runs beside what follows the commit, after all of that. */
    private static final Comparator<Span> ORDER = Comparator.comparing(
                    (Span span) -> span.name().startsWith("deliver "))
            .thenComparingLong(Span::startNanos);

    private static final long WITHIN_NANOS = 2_000_000;

    /** Spans that name a parent that is not there: there must be none. */
    public List<Span> orphans() {
        Map<String, Span> known = byId();
        return spans.stream()
                .filter(span -> !span.parentSpanId().isEmpty())
                .filter(span -> !known.containsKey(span.parentSpanId()))
                .toList();
    }

    /** Spans without a parent: a whole trace has one. */
    public List<Span> roots() {
        return spans.stream().filter(span -> span.parentSpanId().isEmpty()).toList();
    }

    /** Spans below that one, in no particular order. */
    public List<Span> childrenOf(Span parent) {
        return spans.stream()
                .filter(span -> span.parentSpanId().equals(parent.spanId()))
                .toList();
    }

    /**
     * Spans of a service that began before what caused them there, or ended after it: one clock has measured both. A
     * browser's start is a whole millisecond, and so much may be between two of them.
     */
    public List<Span> outside(String service) {
        Map<String, Span> known = byId();
        return spans.stream()
                .filter(span -> span.service().equals(service))
                .filter(span -> known.containsKey(span.parentSpanId()))
                .filter(span -> known.get(span.parentSpanId()).service().equals(service))
                .filter(span -> !encloses(known.get(span.parentSpanId()), span))
                .toList();
    }

    private static boolean encloses(Span parent, Span child) {
        return child.startNanos() >= parent.startNanos() - WITHIN_NANOS
                && child.endNanos() <= parent.endNanos() + WITHIN_NANOS;
    }

    /** What an attribute says on the spans; nothing, where it is missing. */
    public Set<String> values(String attribute) {
        return spans.stream()
                .map(span -> span.attributes().getOrDefault(attribute, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The spans of that name. */
    public List<Span> named(String name) {
        return spans.stream().filter(span -> span.name().equals(name)).toList();
    }

    /** The services that it passed. */
    public Set<String> services() {
        return spans.stream().map(Span::service).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each span with what makes it a place in the tree, for those who spell names in small letters. */
    public Set<String> places() {
        return spans.stream()
                .map(span ->
                        String.join(" ", span.spanId(), span.parentSpanId(), span.kind(), span.service(), span.name()))
                .map(place -> place.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every step from one service into another, as {@code caller → called}. */
    public Set<String> serviceEdges() {
        Map<String, Span> known = byId();
        return spans.stream()
                .map(span -> edge(known.get(span.parentSpanId()), span))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The trace as text: a line a span, {@code service KIND name}, two spaces deeper than its parent, siblings in the
     * order of their start, a delivery last.
     */
    public String tree() {
        Map<String, Span> known = byId();
        StringBuilder text = new StringBuilder();
        spans.stream()
                .filter(span -> !known.containsKey(span.parentSpanId()))
                .sorted(ORDER)
                .forEach(root -> append(text, root, 0));
        return text.toString();
    }

    private void append(StringBuilder text, Span span, int depth) {
        text.repeat("  ", depth)
                .append(span.service())
                .append(' ')
                .append(span.kind())
                .append(' ')
                .append(span.name())
                .append('\n');
        spans.stream()
                .filter(child -> child.parentSpanId().equals(span.spanId()))
                .sorted(ORDER)
                .forEach(child -> append(text, child, depth + 1));
    }

    private Map<String, Span> byId() {
        return spans.stream().collect(toMap(Span::spanId, Function.identity()));
    }

    private static @Nullable String edge(@Nullable Span parent, Span child) {
        return parent == null || parent.service().equals(child.service())
                ? null
                : parent.service() + " → " + child.service();
    }
}
