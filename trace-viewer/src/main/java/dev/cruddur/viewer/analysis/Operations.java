package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Spans by service and what they did, with the rate, errors and durations of each.
 *
 * @param groups the most frequent first
 */
public record Operations(Window window, List<Group> groups) {

    private static final int MAX_GROUPS = 500;
    private static final Key ROUTE = new Key("http.route");

    /**
     * What spans have in common.
     *
     * @param operation the name of the spans, or their route
     */
    public record Name(String service, String operation, SpanKind kind) {}

    /**
     * Spans that have it in common.
     *
     * @param columns the same for each column of the window; none when they are not wanted
     */
    public record Group(Name name, Sample all, List<Sample> columns) {}

    /** All spans, by name. */
    public static Operations byName(List<StoredSpan> spans) {
        return of(spans, Window.around(spans, 1), false);
    }

    /** The spans in which a service was asked for something, by route, over time. */
    public static Operations byRoute(List<StoredSpan> spans, int columns) {
        var asked = spans.stream().filter(Operations::isAsked).toList();
        return of(asked, Window.around(asked, columns), true);
    }

    private static boolean isAsked(StoredSpan span) {
        return switch (SpanKind.of(span.kind())) {
            case SERVER, CONSUMER -> true;
            case CLIENT, PRODUCER -> false;
            case INTERNAL, UNSPECIFIED -> span.parentSpanId() == 0;
        };
    }

    private static Operations of(List<StoredSpan> spans, Window window, boolean overTime) {
        Map<Name, Group> groups = new HashMap<>();
        for (var span : spans) {
            var group = groups.computeIfAbsent(name(span, overTime), name -> group(name, overTime ? window : null));
            group.all().add(span.durationNanos(), span.error());
            if (overTime) {
                group.columns().get(window.column(span)).add(span.durationNanos(), span.error());
            }
        }
        return new Operations(window, mostFrequent(groups));
    }

    private static List<Group> mostFrequent(Map<Name, Group> groups) {
        return groups.values().stream()
                .sorted(Comparator.<Group>comparingInt(group -> -group.all().count())
                        .thenComparing(group -> group.name().service())
                        .thenComparing(group -> group.name().operation()))
                .limit(MAX_GROUPS)
                .toList();
    }

    private static Group group(Name name, @Nullable Window window) {
        var columns = window == null
                ? List.<Sample>of()
                : IntStream.range(0, window.columns())
                        .mapToObj(_ -> new Sample())
                        .toList();
        return new Group(name, new Sample(), new ArrayList<>(columns));
    }

    private static Name name(StoredSpan span, boolean byRoute) {
        var operation = byRoute ? span.attributes().find(ROUTE).map(Value::text).orElse(span.name()) : span.name();
        return new Name(span.origin().serviceName(), operation, SpanKind.of(span.kind()));
    }
}
