package dev.cruddur.viewer.store;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The traces of one tier in the order in which they last grew. Guarded by the store's lock. */
final class TierQueue {

    private final LinkedHashMap<TraceId, TraceEntry> traces = new LinkedHashMap<>();
    private long bytes;

    @Nullable
    TraceEntry get(TraceId id) {
        return traces.get(id);
    }

    /** Puts it last; what it weighs from now on is told by {@link #grow}. */
    void add(TraceEntry entry) {
        traces.putLast(entry.id(), entry);
        bytes += entry.bytes();
    }

    void remove(TraceEntry entry) {
        if (traces.remove(entry.id()) != null) {
            bytes -= entry.bytes();
        }
    }

    void grow(TraceEntry entry, long by) {
        traces.putLast(entry.id(), entry);
        bytes += by;
    }

    boolean isEmpty() {
        return traces.isEmpty();
    }

    TraceEntry oldest() {
        return traces.firstEntry().getValue();
    }

    Stream<TraceEntry> youngestFirst() {
        return traces.sequencedValues().reversed().stream();
    }

    int size() {
        return traces.size();
    }

    /** Without what traces share. */
    long bytes() {
        return bytes;
    }
}
