package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two traces laid side by side: among the children of aligned spans, the first of a name belongs to the first of it.
 */
public final class Comparison {

    /** Less than a fifth and less than a millisecond is no change. */
    private static final double RATIO = 1.2;

    private static final long LEAST_NANOS = 1_000_000;

    private static final Comparator<StoredSpan> BY_START =
            Comparator.comparingLong(StoredSpan::startUnixNano).thenComparingLong(StoredSpan::spanId);

    /** How a span of the left trace became that of the right one. */
    public enum Change {
        SAME,
        NEW,
        GONE,
        SLOWER,
        FASTER
    }

    /** A line of both trees. One of the spans may be absent, not both. */
    public record Line(
            int depth, @Nullable StoredSpan left, @Nullable StoredSpan right) {

        /** The one that is there, the left one rather. */
        public StoredSpan any() {
            return left != null ? left : Objects.requireNonNull(right);
        }

        public Change change() {
            if (left == null) {
                return Change.NEW;
            }
            if (right == null) {
                return Change.GONE;
            }
            if (isLonger(right, left)) {
                return Change.SLOWER;
            }
            return isLonger(left, right) ? Change.FASTER : Change.SAME;
        }

        private static boolean isLonger(StoredSpan one, StoredSpan other) {
            return one.durationNanos() > other.durationNanos() * RATIO
                    && one.durationNanos() - other.durationNanos() >= LEAST_NANOS;
        }
    }

    private record Name(String service, String name, SpanKind kind) {
        static Name of(StoredSpan span) {
            return new Name(span.origin().serviceName(), span.name(), SpanKind.of(span.kind()));
        }
    }

    private final Map<Long, List<StoredSpan>> left;
    private final Map<Long, List<StoredSpan>> right;

    private final long leftStart;
    private final long rightStart;

    private Comparison(Trace left, Trace right) {
        this.leftStart = left.summary().startUnixNano();
        this.rightStart = right.summary().startUnixNano();
        this.left = byParent(left);
        this.right = byParent(right);
    }

    public static Comparison of(Trace left, Trace right) {
        return new Comparison(left, right);
    }

    /** When the left trace began, in nanoseconds since the epoch. */
    public long leftStart() {
        return leftStart;
    }

    /** When the right one began. */
    public long rightStart() {
        return rightStart;
    }

    /** Both trees in one, each line followed by those below it. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        // Not by recursion: a trace may be as deep as it has spans.
        Deque<Line> next = new ArrayDeque<>();
        push(next, 0, left.getOrDefault(0L, List.of()), right.getOrDefault(0L, List.of()));
        while (!next.isEmpty()) {
            var line = next.pop();
            lines.add(line);
            push(next, line.depth() + 1, children(left, line.left()), children(right, line.right()));
        }
        return lines;
    }

    private static List<StoredSpan> children(Map<Long, List<StoredSpan>> tree, @Nullable StoredSpan parent) {
        return parent == null ? List.of() : tree.getOrDefault(parent.spanId(), List.of());
    }

    private static void push(Deque<Line> next, int depth, List<StoredSpan> left, List<StoredSpan> right) {
        Map<Name, Deque<StoredSpan>> unmatched = new LinkedHashMap<>();
        right.forEach(span -> unmatched
                .computeIfAbsent(Name.of(span), _ -> new ArrayDeque<>())
                .add(span));
        var lines = new ArrayList<Line>();
        for (var span : left) {
            var partners = unmatched.get(Name.of(span));
            lines.add(new Line(depth, span, partners == null ? null : partners.poll()));
        }
        unmatched.values().stream().flatMap(Deque::stream).forEach(span -> lines.add(new Line(depth, null, span)));
        lines.reversed().forEach(next::push);
    }

    /** Zero stands for no parent and for one that is not here. */
    private static Map<Long, List<StoredSpan>> byParent(Trace trace) {
        Map<Long, StoredSpan> byId = new HashMap<>();
        trace.spans().forEach(span -> byId.put(span.spanId(), span));
        Map<Long, List<StoredSpan>> tree = new HashMap<>();
        trace.spans().stream().sorted(BY_START).forEach(span -> {
            var parent = byId.containsKey(span.parentSpanId()) ? span.parentSpanId() : 0;
            tree.computeIfAbsent(parent, _ -> new ArrayList<>()).add(span);
        });
        return tree;
    }
}
