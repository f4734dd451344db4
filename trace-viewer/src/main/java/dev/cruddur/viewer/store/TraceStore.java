package dev.cruddur.viewer.store;

import dev.cruddur.viewer.config.ViewerSettings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The latest traces. One lock guards everything: what happens under it is a few map operations a span, while decoding
 * and encoding, which take far longer, happen outside.
 */
@Singleton
public final class TraceStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final TraceShelf shelf;
    private final TraceWatches watches;

    TraceStore(ViewerSettings settings, TraceWatches watches) {
        this.shelf = new TraceShelf(settings.maxBytes());
        this.watches = watches;
    }

    /**
     * Keeps these spans, and forgets the traces that were quiet for longest when there is no room.
     *
     * @return how many were refused because their trace alone would fill the store
     */
    public int addSpans(Collection<StoredSpan> spans) {
        var refused = 0;
        Set<TraceId> changed = new HashSet<>();
        lock.lock();
        try {
            for (var span : spans) {
                switch (shelf.add(span)) {
                    case ADDED -> changed.add(span.traceId());
                    case KNOWN -> {}
                    case REFUSED -> refused++;
                }
            }
            shelf.makeRoom();
        } finally {
            lock.unlock();
        }
        changed.forEach(watches::signal);
        return refused;
    }

    /** Keeps these logs with their traces; returns how many were refused, as {@link #addSpans} does. */
    public int addLogs(Collection<StoredLog> logs) {
        lock.lock();
        try {
            var refused =
                    logs.stream().filter(log -> shelf.add(log) == Added.REFUSED).count();
            shelf.makeRoom();
            return Math.toIntExact(refused);
        } finally {
            lock.unlock();
        }
    }

    /** The trace as it is now. */
    public Optional<Trace> find(TraceId id) {
        lock.lock();
        try {
            return shelf.find(id);
        } finally {
            lock.unlock();
        }
    }

    /** All traces as they are now, the one that grew last coming first. */
    public List<Trace> all() {
        lock.lock();
        try {
            return shelf.all();
        } finally {
            lock.unlock();
        }
    }

    /** How full the store is. */
    public StoreStatistics statistics() {
        lock.lock();
        try {
            return shelf.statistics();
        } finally {
            lock.unlock();
        }
    }
}
