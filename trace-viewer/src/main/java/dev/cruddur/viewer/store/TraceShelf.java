package dev.cruddur.viewer.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The traces by how long they are to be kept, and what they weigh. Guarded by the store's lock. */
final class TraceShelf {

    /** One trace may take this part of the store, so that a runaway loop does not push out all others. */
    private static final int PART_OF_ONE_TRACE = 3;

    private final Map<Tier, TierQueue> tiers = new EnumMap<>(Tier.class);
    private final Origins origins = new Origins();
    private final long maxBytes;
    private long sharedBytes;
    private int spans;
    private int logs;
    private long incarnations;
    private long evicted;

    TraceShelf(long maxBytes) {
        this.maxBytes = maxBytes;
        for (var tier : Tier.values()) {
            tiers.put(tier, new TierQueue());
        }
    }

    Added add(StoredSpan span) {
        var entry = entry(span.traceId());
        if (isFull(entry, span.size())) {
            return Added.REFUSED;
        }
        var origin = origins.canonical(span.origin());
        var tier = entry.tier();
        if (!entry.add(span.from(entry.id(), origin))) {
            return Added.KNOWN;
        }
        spans++;
        retain(entry, origin);
        grown(entry, tier, span.size());
        return Added.ADDED;
    }

    Added add(StoredLog log, TraceId id) {
        var entry = entry(id);
        if (isFull(entry, log.size())) {
            return Added.REFUSED;
        }
        var origin = origins.canonical(log.origin());
        if (!entry.add(log.from(origin))) {
            return Added.KNOWN;
        }
        logs++;
        retain(entry, origin);
        grown(entry, entry.tier(), log.size());
        return Added.ADDED;
    }

    void makeRoom() {
        while (bytes() > maxBytes) {
            forget(queueToShorten().oldest());
        }
    }

    /** That of a tier that has more than its part; else the first that has any. */
    private TierQueue queueToShorten() {
        return Arrays.stream(Tier.values())
                .filter(tier -> tiers.get(tier).bytes() > tier.limit(maxBytes))
                .map(tiers::get)
                .findFirst()
                .or(() -> tiers.values().stream()
                        .filter(queue -> !queue.isEmpty())
                        .findFirst())
                .orElseThrow();
    }

    /** Pins or releases a trace; empty when it is not here. */
    Optional<Pinned> pin(TraceId id, boolean wanted) {
        var entry = known(id);
        if (entry == null || !entry.hasSpans()) {
            return Optional.empty();
        }
        if (entry.isPinned() == wanted) {
            return Optional.of(Pinned.DONE);
        }
        var after = tiers.get(Tier.PINNED).bytes() + entry.bytes();
        if (wanted && after > Tier.PINNED.limit(maxBytes)) {
            return Optional.of(Pinned.NO_ROOM);
        }
        var before = entry.tier();
        entry.pin(wanted);
        grown(entry, before, 0);
        return Optional.of(Pinned.DONE);
    }

    Optional<Trace> find(TraceId id) {
        return Optional.ofNullable(known(id)).flatMap(TraceEntry::view);
    }

    List<Trace> all() {
        return entries().flatMap(entry -> entry.view().stream()).toList();
    }

    /** The logs of all traces, of those without a span too. */
    Stream<StoredLog> logs() {
        return entries().flatMap(entry -> entry.logs().stream());
    }

    StoreStatistics statistics(LogRing untraced) {
        var traces = tiers.values().stream().mapToInt(TierQueue::size).sum();
        var pinned = tiers.get(Tier.PINNED).size();
        return new StoreStatistics(traces, pinned, spans, logs, untraced.count(), bytes(), untraced.bytes(), evicted);
    }

    private long bytes() {
        var bytes = sharedBytes;
        for (var queue : tiers.values()) {
            bytes += queue.bytes();
        }
        return bytes;
    }

    private Stream<TraceEntry> entries() {
        return tiers.values().stream()
                .sorted(Comparator.comparingInt(TierQueue::size).reversed())
                .flatMap(TierQueue::youngestFirst);
    }

    private TraceEntry entry(TraceId id) {
        var known = known(id);
        if (known != null) {
            return known;
        }
        var entry = new TraceEntry(id, ++incarnations);
        tiers.get(Tier.ORDINARY).add(entry);
        return entry;
    }

    private @Nullable TraceEntry known(TraceId id) {
        for (var queue : tiers.values()) {
            var entry = queue.get(id);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private boolean isFull(TraceEntry entry, long more) {
        return entry.bytes() + more > maxBytes / PART_OF_ONE_TRACE;
    }

    /** It became heavier, and perhaps another tier's. */
    private void grown(TraceEntry entry, Tier before, long by) {
        var queue = tiers.get(before);
        queue.grow(entry, by);
        if (entry.tier() != before) {
            queue.remove(entry);
            tiers.get(entry.tier()).add(entry);
        }
    }

    private void retain(TraceEntry entry, Origin canonical) {
        if (entry.isNew(canonical)) {
            sharedBytes += origins.retain(canonical);
        }
    }

    private void forget(TraceEntry entry) {
        tiers.get(entry.tier()).remove(entry);
        for (var origin : entry.origins()) {
            sharedBytes -= origins.release(origin);
        }
        spans -= entry.spanCount();
        logs -= entry.logCount();
        evicted++;
    }
}
