package dev.cruddur.viewer.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A trace that still grows. Guarded by the store's lock. */
final class TraceEntry {

    /** The entry with its collections, empty, its place in the store's map, its summary and its index. */
    static final int OBJECTS = 1024;

    private final TraceId id;
    private final long incarnation;
    private final List<StoredSpan> spans = new ArrayList<>(4);
    private final LongSet spanIds = new LongSet();
    private final Set<StoredLog> logs = new LinkedHashSet<>(4);
    private final Set<Origin> origins = Collections.newSetFromMap(new IdentityHashMap<>(4));
    private long bytes = OBJECTS;
    private boolean erroneous;
    private boolean pinned;
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
        erroneous |= span.error();
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

    void pin(boolean wanted) {
        pinned = wanted;
        view = null;
    }

    /** True when the trace had nothing from there before. */
    boolean isNew(Origin canonical) {
        return origins.add(canonical);
    }

    /** The trace as it is now; nothing while it has logs alone. */
    Optional<Trace> view() {
        if (view == null && !spans.isEmpty()) {
            view = new Trace(this, List.copyOf(spans), List.copyOf(logs));
        }
        return Optional.ofNullable(view);
    }

    Tier tier() {
        if (pinned) {
            return Tier.PINNED;
        }
        return erroneous ? Tier.ERRONEOUS : Tier.ORDINARY;
    }

    TraceId id() {
        return id;
    }

    long incarnation() {
        return incarnation;
    }

    boolean isPinned() {
        return pinned;
    }

    boolean hasSpans() {
        return !spans.isEmpty();
    }

    Set<Origin> origins() {
        return origins;
    }

    int spanCount() {
        return spans.size();
    }

    Set<StoredLog> logs() {
        return Collections.unmodifiableSet(logs);
    }

    int logCount() {
        return logs.size();
    }

    /** Without what it shares with other traces. */
    long bytes() {
        return bytes;
    }
}
