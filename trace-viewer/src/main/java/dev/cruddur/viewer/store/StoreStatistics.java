package dev.cruddur.viewer.store;

/**
 * How full the store is. Bytes are the estimates that are held below their limits.
 *
 * @param pinned how many of the traces somebody wants to keep
 * @param logRecords those that belong to traces
 * @param untracedLogRecords the others
 * @param bytes of traces with their logs
 * @param logBytes of the other logs
 * @param evictedTraces forgotten since the start
 */
public record StoreStatistics(
        int traces,
        int pinned,
        int spans,
        int logRecords,
        int untracedLogRecords,
        long bytes,
        long logBytes,
        long evictedTraces) {}
