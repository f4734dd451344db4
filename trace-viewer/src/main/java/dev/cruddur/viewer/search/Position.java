package dev.cruddur.viewer.search;

import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A trace's place in the one order in which traces are listed: the one that began last comes first. */
public record Position(long startUnixNano, TraceId id) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::startUnixNano).thenComparing(Position::id);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,19})-([0-9a-f]{32})");

    static Position of(Trace trace) {
        return new Position(trace.summary().startUnixNano(), trace.id());
    }

    /** What {@link #toString} wrote. */
    public static Optional<Position> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var start = Long.parseLong(matcher.group(1));
            return TraceId.parse(matcher.group(2)).map(id -> new Position(start, id));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(other, this);
    }

    @Override
    public String toString() {
        return startUnixNano + "-" + id;
    }
}
