package dev.cruddur.testing.spans;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The spans of one trace, as far as they have been captured. */
public record Trace(List<SpanData> spans) {

    /** Each test class has a database of its own, whose name stands in the names of SQL spans. */
    private static final Pattern TEST_DATABASE = Pattern.compile("test_[0-9a-f]{32}\\.");

    /** By their start; an outbox delivery, which runs beside what follows the commit, after all of that. */
    private static final Comparator<SpanData> ORDER = Comparator.comparing(
                    (SpanData span) -> span.getName().startsWith("deliver "))
            .thenComparingLong(SpanData::getStartEpochNanos);

    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");

    /** The spans of that name. */
    public List<SpanData> named(String name) {
        return spans.stream().filter(span -> span.getName().equals(name)).toList();
    }

    /** Spans whose parent is neither captured nor remote: there must be none. */
    public List<SpanData> orphans() {
        Set<String> known = spans.stream().map(SpanData::getSpanId).collect(Collectors.toSet());
        return spans.stream()
                .filter(span -> span.getParentSpanContext().isValid())
                .filter(span -> !span.getParentSpanContext().isRemote())
                .filter(span -> !known.contains(span.getParentSpanId()))
                .toList();
    }

    /**
     * The trace as text: a line a span, {@code service KIND name}, two spaces deeper than its parent, siblings in the
     * order of their start (a delivery last), without the name of the test's database. A span whose parent was not
     * captured stands as a root.
     */
    public String tree() {
        Set<String> known = spans.stream().map(SpanData::getSpanId).collect(Collectors.toSet());
        StringBuilder text = new StringBuilder();
        spans.stream()
                .filter(span -> !known.contains(span.getParentSpanId()))
                .sorted(ORDER)
                .forEach(root -> append(text, root, 0));
        return text.toString();
    }

    private void append(StringBuilder text, SpanData span, int depth) {
        text.repeat("  ", depth)
                .append(span.getResource().getAttribute(SERVICE))
                .append(' ')
                .append(span.getKind())
                .append(' ')
                .append(TEST_DATABASE.matcher(span.getName()).replaceAll(""))
                .append('\n');
        spans.stream()
                .filter(child -> child.getParentSpanId().equals(span.getSpanId()))
                .sorted(ORDER)
                .forEach(child -> append(text, child, depth + 1));
    }
}
