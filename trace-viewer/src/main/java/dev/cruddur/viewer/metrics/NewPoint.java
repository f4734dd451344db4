package dev.cruddur.viewer.metrics;

/** A point that came in. */
public record NewPoint(SeriesKey key, StoredPoint point) {}
