package dev.cruddur.viewer.metrics;

/**
 * What is said of a metric as a whole.
 *
 * @param type gauge, sum, histogram, exponential_histogram or summary
 * @param temporality delta or cumulative; empty where there is no such thing
 * @param monotonic whether a sum only grows
 */
public record MetricInfo(
        String name, String unit, String description, String type, String temporality, boolean monotonic) {}
