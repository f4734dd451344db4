package dev.cruddur.viewer.api;

import dev.cruddur.viewer.store.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The one order in which traces are listed: by the start of their first span, latest first. */
final class NewestFirst {

    private static final Comparator<Trace> ORDER = Comparator.comparingLong(
                    (Trace trace) -> trace.summary().startUnixNano())
            .reversed();

    /** Of the traces that are wanted in full, those after this many bytes of them stay away. */
    private static final long MAX_BYTES = 16 << 20;

    private NewestFirst() {}

    static List<Trace> of(List<Trace> traces, Predicate<Trace> wanted, int limit) {
        return traces.stream().filter(wanted).sorted(ORDER).limit(limit).toList();
    }

    /** As many from the beginning as one answer can carry; one at least. */
    static List<Trace> fitting(List<Trace> traces) {
        var bytes = 0L;
        var count = 0;
        while (count < traces.size() && bytes < MAX_BYTES) {
            bytes += traces.get(count).bytes();
            count++;
        }
        return traces.subList(0, count);
    }
}
