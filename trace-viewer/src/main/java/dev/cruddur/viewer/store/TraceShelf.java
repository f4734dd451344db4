package dev.cruddur.viewer.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The traces in the order in which they last grew, and what they weigh. Guarded by the store's lock. */
final class TraceShelf {

    /** One trace may take this part of the store, so that a runaway loop does not push out all others. */
    private static final int PART_OF_ONE_TRACE = 4;

    private final LinkedHashMap<TraceId, TraceEntry> traces = new LinkedHashMap<>();
    private final Origins origins = new Origins();
    private final long maxBytes;
    private long bytes;
    private int spans;
    private int logs;
    private long incarnations;
    private long evicted;

    TraceShelf(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    Added add(StoredSpan span) {
        var entry = entry(span.traceId());
        if (isFull(entry, span.size())) {
            return Added.REFUSED;
        }
        var origin = origins.canonical(span.origin());
        if (!entry.add(span.from(origin))) {
            return Added.KNOWN;
        }
        spans++;
        bytes += span.size() + retain(entry, origin);
        return Added.ADDED;
    }

    Added add(StoredLog log) {
        var entry = entry(log.traceId());
        if (isFull(entry, log.size())) {
            return Added.REFUSED;
        }
        var origin = origins.canonical(log.origin());
        if (!entry.add(log.from(origin))) {
            return Added.KNOWN;
        }
        logs++;
        bytes += log.size() + retain(entry, origin);
        return Added.ADDED;
    }

    void makeRoom() {
        while (bytes > maxBytes) {
            forget(traces.pollFirstEntry().getValue());
        }
    }

    Optional<Trace> find(TraceId id) {
        return Optional.ofNullable(traces.get(id)).flatMap(TraceEntry::view);
    }

    List<Trace> all() {
        return traces.sequencedValues().reversed().stream()
                .flatMap(entry -> entry.view().stream())
                .toList();
    }

    StoreStatistics statistics() {
        return new StoreStatistics(traces.size(), spans, logs, bytes, maxBytes, evicted);
    }

    private TraceEntry entry(TraceId id) {
        var entry = traces.get(id);
        if (entry == null) {
            entry = new TraceEntry(id, ++incarnations);
            bytes += TraceEntry.OBJECTS;
        }
        traces.putLast(id, entry);
        return entry;
    }

    private boolean isFull(TraceEntry entry, long more) {
        return entry.bytes() + more > maxBytes / PART_OF_ONE_TRACE;
    }

    private long retain(TraceEntry entry, Origin canonical) {
        return entry.isNew(canonical) ? origins.retain(canonical) : 0;
    }

    private void forget(TraceEntry entry) {
        bytes -= entry.bytes();
        for (var origin : entry.origins()) {
            bytes -= origins.release(origin);
        }
        spans -= entry.spanCount();
        logs -= entry.logCount();
        evicted++;
    }
}
