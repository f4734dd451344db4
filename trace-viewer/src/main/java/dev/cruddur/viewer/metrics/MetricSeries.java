package dev.cruddur.viewer.metrics;

import java.util.List;

/** A series as it was at one moment, its points in the order of their arrival. */
public record MetricSeries(SeriesKey key, List<StoredPoint> points) {}
