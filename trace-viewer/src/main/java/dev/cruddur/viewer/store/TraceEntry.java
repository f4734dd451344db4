package dev.cruddur.viewer.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A trace that still grows. Guarded by the store's lock. */
final class TraceEntry {

    /** The entry with its collections, empty, and its place in the store's map. */
    static final int OBJECTS = 512;

    private final TraceId id;
    private final long incarnation;
    private final List<StoredSpan> spans = new ArrayList<>();
    private final Set<Long> spanIds = new HashSet<>();
    private final Set<StoredLog> logs = new LinkedHashSet<>();
    private final Set<Origin> origins = Collections.newSetFromMap(new IdentityHashMap<>(4));
    private long bytes = OBJECTS;
    private @Nullable Trace view;

    TraceEntry(TraceId id, long incarnation) {
        this.id = id;
        this.incarnation = incarnation;
    }

    /** Adds it unless it is here: an exporter that got no answer sends its batch again. */
    boolean add(StoredSpan span) {
        if (!spanIds.add(span.spanId())) {
            return false;
        }
        spans.add(span);
        grow(span.size());
        return true;
    }

    /** Adds it unless it is here. */
    boolean add(StoredLog log) {
        if (!logs.add(log)) {
            return false;
        }
        grow(log.size());
        return true;
    }

    private void grow(long size) {
        bytes += size;
        view = null;
    }

    /** True when the trace had nothing from there before. */
    boolean isNew(Origin canonical) {
        return origins.add(canonical);
    }

    /** The trace as it is now; nothing while it has logs alone. */
    Optional<Trace> view() {
        if (view == null && !spans.isEmpty()) {
            view = new Trace(id, incarnation, bytes, List.copyOf(spans), List.copyOf(logs), TraceSummary.of(spans));
        }
        return Optional.ofNullable(view);
    }

    TraceId id() {
        return id;
    }

    Set<Origin> origins() {
        return origins;
    }

    int spanCount() {
        return spans.size();
    }

    int logCount() {
        return logs.size();
    }

    /** Without what it shares with other traces. */
    long bytes() {
        return bytes;
    }
}
