package dev.cruddur.viewer.store;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** Counts what came in since the start, kept or not. */
@Singleton
public final class Received {

    private final LongAdder spans = new LongAdder();
    private final LongAdder logRecords = new LongAdder();
    private final LongAdder metricPoints = new LongAdder();

    public void spans(int count) {
        spans.add(count);
    }

    public void logRecords(int count) {
        logRecords.add(count);
    }

    public void metricPoints(int count) {
        metricPoints.add(count);
    }

    public long spans() {
        return spans.sum();
    }

    public long logRecords() {
        return logRecords.sum();
    }

    public long metricPoints() {
        return metricPoints.sum();
    }
}
