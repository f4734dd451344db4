package dev.cruddur.viewer.metrics;

import dev.cruddur.viewer.config.ViewerSettings;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

/** The latest points of all series; when there is no room, the oldest points go first, whosever they are. */
@Singleton
public final class MetricStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<SeriesKey, Growing> series = new LinkedHashMap<>();

    /** Each point's series, in the order of arrival: its first one always is that series' oldest point. */
    private final Queue<Growing> arrivals = new ArrayDeque<>();

    private final long maxBytes;
    private long bytes;

    public MetricStore(ViewerSettings settings) {
        this.maxBytes = settings.maxMetricBytes();
    }

    /** Keeps these points; one that is here already changes nothing. */
    public void add(Collection<NewPoint> points) {
        lock.lock();
        try {
            points.forEach(this::add);
            while (bytes > maxBytes) {
                forgetOldest();
            }
        } finally {
            lock.unlock();
        }
    }

    private void add(NewPoint added) {
        var growing = series.get(added.key());
        if (growing == null) {
            growing = new Growing(added.key(), new ArrayDeque<>(4));
            series.put(added.key(), growing);
            bytes += added.key().size();
        } else if (growing.has(added.point())) {
            return;
        }
        growing.points.add(added.point());
        arrivals.add(growing);
        bytes += added.point().size();
    }

    private void forgetOldest() {
        var oldest = arrivals.remove();
        bytes -= oldest.points.remove().size();
        if (oldest.points.isEmpty()) {
            series.remove(oldest.key);
            bytes -= oldest.key.size();
        }
    }

    /** All series as they are now. */
    public List<MetricSeries> all() {
        lock.lock();
        try {
            return series.values().stream()
                    .map(growing -> new MetricSeries(growing.key, List.copyOf(growing.points)))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** The estimate that is held below the limit. */
    public long bytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    private record Growing(SeriesKey key, Deque<StoredPoint> points) {
        /** Only one that is not later than all others needs a look at them. */
        boolean has(StoredPoint point) {
            return points.getLast().timeUnixNano() >= point.timeUnixNano() && points.contains(point);
        }
    }
}
