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

    private NewestFirst() {}

    static List<Trace> of(List<Trace> traces, Predicate<Trace> wanted, int limit) {
        return traces.stream().filter(wanted).sorted(ORDER).limit(limit).toList();
    }
}
