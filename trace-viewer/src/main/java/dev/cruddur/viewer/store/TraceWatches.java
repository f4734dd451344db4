package dev.cruddur.viewer.store;

import dev.cruddur.viewer.config.ViewerSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Who waits for which trace. Whoever adds to a trace only sets a flag and never waits for a reader. */
@Singleton
public final class TraceWatches {

    private final Map<TraceId, List<TraceWatch>> watches = new ConcurrentHashMap<>();
    private final Semaphore places;

    TraceWatches(ViewerSettings settings) {
        this.places = new Semaphore(settings.maxStreams());
    }

    /**
     * Begins to watch a trace, which need not exist yet.
     *
     * @throws TooManyWatchesException when as many watch as may
     */
    public TraceWatch open(TraceId id) {
        if (!places.tryAcquire()) {
            throw new TooManyWatchesException();
        }
        var watch = new TraceWatch(id, this::remove);
        // Within compute, so that a list that somebody empties at this moment is not the one we join.
        watches.compute(id, (_, others) -> {
            var all = others == null ? new CopyOnWriteArrayList<TraceWatch>() : others;
            all.add(watch);
            return all;
        });
        return watch;
    }

    void signal(TraceId id) {
        watches.getOrDefault(id, List.of()).forEach(TraceWatch::signal);
    }

    private void remove(TraceWatch watch) {
        watches.computeIfPresent(watch.id(), (_, others) -> {
            others.remove(watch);
            return others.isEmpty() ? null : others;
        });
        places.release();
    }

    @PreDestroy
    void closeAll() {
        watches.values().stream().flatMap(List::stream).toList().forEach(TraceWatch::close);
    }
}
