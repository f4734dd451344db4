package dev.cruddur.viewer.search;

import dev.cruddur.viewer.store.StoredLog;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceStore;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is asked for in what is here at that moment. */
@Singleton
public final class TraceSearch {

    private static final Comparator<StoredLog> LATEST_LOG =
            Comparator.comparingLong(StoredLog::timeUnixNano).reversed();

    private final TraceStore store;

    TraceSearch(TraceStore store) {
        this.store = store;
    }

    /**
     * The traces with a span that matches, the one that began last coming first.
     *
     * @param after only those that come after this place
     */
    public List<Trace> traces(Filter filter, @Nullable Position after, int limit) {
        return newestFirst()
                .filter(trace -> after == null || Position.of(trace).compareTo(after) > 0)
                .filter(trace -> filter.mayMatch(trace)
                        && matching(trace, filter).findAny().isPresent())
                .limit(limit)
                .toList();
    }

    /** The place of this trace in that order. */
    public static Position position(Trace trace) {
        return Position.of(trace);
    }

    /** All spans that match, those of the trace that began last coming first. */
    public Stream<StoredSpan> spans(Filter filter) {
        return newestFirst().filter(filter::mayMatch).flatMap(trace -> matching(trace, filter));
    }

    /** The spans of one trace that match. */
    public static Stream<StoredSpan> matching(Trace trace, Filter filter) {
        return trace.spans().stream().filter(span -> filter.matches(new SearchedSpan(span)));
    }

    /**
     * Logs that match, the latest first, of a trace or not.
     *
     * @param after only those that come after this place
     */
    public LogPage logs(Filter filter, @Nullable LogPosition after, int limit) {
        var found = store.allLogs().stream()
                .filter(log -> filter.matches(new SearchedLog(log)))
                .sorted(LATEST_LOG)
                .toList();
        return LogPage.of(found, after, limit);
    }

    private Stream<Trace> newestFirst() {
        return store.all().stream().sorted(Comparator.comparing(Position::of));
    }
}
