package dev.cruddur.viewer.store;

/**
 * How full the store is.
 *
 * @param bytes the estimate that is held below {@code maxBytes}
 * @param evictedTraces forgotten since the start
 */
public record StoreStatistics(int traces, int spans, int logRecords, long bytes, long maxBytes, long evictedTraces) {}
