package dev.cruddur.viewer.store;

import java.util.LinkedHashSet;
import java.util.stream.Stream;

/** The latest logs that belong to no trace. Guarded by the store's lock. */
final class LogRing {

    private final LinkedHashSet<StoredLog> logs = new LinkedHashSet<>();
    private final Origins origins = new Origins();
    private final long maxBytes;
    private long bytes;

    LogRing(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    Added add(StoredLog log) {
        if (log.size() > maxBytes) {
            return Added.REFUSED;
        }
        var origin = origins.canonical(log.origin());
        if (!logs.add(log.from(origin))) {
            return Added.KNOWN;
        }
        bytes += log.size() + origins.retain(origin);
        return Added.ADDED;
    }

    void makeRoom() {
        while (bytes > maxBytes) {
            var oldest = logs.removeFirst();
            bytes -= oldest.size() + origins.release(oldest.origin());
        }
    }

    Stream<StoredLog> all() {
        return logs.stream();
    }

    int count() {
        return logs.size();
    }

    long bytes() {
        return bytes;
    }
}
