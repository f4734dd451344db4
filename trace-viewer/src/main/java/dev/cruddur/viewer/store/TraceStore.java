package dev.cruddur.viewer.store;

import dev.cruddur.viewer.config.ViewerSettings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The latest traces and logs. One lock guards everything: what happens under it is a few map operations a span, while
 * decoding, searching and encoding, which take far longer, happen outside.
 */
@Singleton
public final class TraceStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final TraceShelf shelf;
    private final LogRing untraced;
    private final TraceWatches watches;

    public TraceStore(ViewerSettings settings, TraceWatches watches) {
        this.shelf = new TraceShelf(settings.maxTraceBytes());
        this.untraced = new LogRing(settings.maxLogBytes());
        this.watches = watches;
    }

    /**
     * Keeps these spans, and forgets the traces that were quiet for longest when there is no room.
     *
     * @return how many were refused because their trace alone would fill the store
     */
    public int addSpans(Collection<StoredSpan> spans) {
        var changes = new Changes();
        lock.lock();
        try {
            for (var span : spans) {
                changes.note(span.traceId(), shelf.add(span));
            }
            shelf.makeRoom();
        } finally {
            lock.unlock();
        }
        return changes.tell();
    }

    /**
     * Keeps these logs, those of a trace with their trace; returns how many were refused, as {@link #addSpans} does.
     */
    public int addLogs(Collection<StoredLog> logs) {
        var changes = new Changes();
        lock.lock();
        try {
            for (var log : logs) {
                var id = log.traceId();
                changes.note(id, id == null ? untraced.add(log) : shelf.add(log, id));
            }
            shelf.makeRoom();
            untraced.makeRoom();
        } finally {
            lock.unlock();
        }
        return changes.tell();
    }

    /** Keeps a trace for longer, or no longer; empty when it is not here. */
    public Optional<Pinned> pin(TraceId id, boolean wanted) {
        return locked(() -> shelf.pin(id, wanted));
    }

    /** The trace as it is now. */
    public Optional<Trace> find(TraceId id) {
        return locked(() -> shelf.find(id));
    }

    /** All traces as they are now, those that grew last coming first within their tier. */
    public List<Trace> all() {
        return locked(shelf::all);
    }

    /** All logs as they are now, those of traces and the others, in no order. */
    public List<StoredLog> allLogs() {
        return locked(() -> Stream.concat(shelf.logs(), untraced.all()).toList());
    }

    /** How full the store is. */
    public StoreStatistics statistics() {
        return locked(() -> shelf.statistics(untraced));
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** What became of one batch. */
    private final class Changes {

        private final Set<TraceId> grown = new HashSet<>();
        private int refused;

        void note(@Nullable TraceId id, Added outcome) {
            switch (outcome) {
                case ADDED -> {
                    if (id != null) {
                        grown.add(id);
                    }
                }
                case KNOWN -> {}
                case REFUSED -> refused++;
            }
        }

        /** Wakes those who wait for one of the traces; returns how many records were refused. */
        int tell() {
            grown.forEach(watches::signal);
            return refused;
        }
    }
}
