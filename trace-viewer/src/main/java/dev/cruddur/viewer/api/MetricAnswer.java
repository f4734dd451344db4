package dev.cruddur.viewer.api;

import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.metrics.MetricInfo;
import dev.cruddur.viewer.metrics.MetricSeries;
import dev.cruddur.viewer.metrics.StoredPoint;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One metric as series of points.
 *
 * @param temporality delta or cumulative; empty where there is no such thing
 * @param monotonic whether a sum only grows
 * @param truncated whether there are more series or points than are told
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record MetricAnswer(
        String name,
        String unit,
        String description,
        String type,
        String temporality,
        boolean monotonic,
        boolean truncated,
        List<Series> series) {

    private static final int MAX_SERIES = 200;
    private static final int MAX_POINTS = 1_000;

    /** What one program sent with the same attributes, each of them as text. */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Series(String service, String scope, Map<String, String> attributes, List<MetricPoint> points) {

        static Series of(MetricSeries series, List<StoredPoint> points) {
            var attributes = new TreeMap<String, String>();
            series.key()
                    .attributes()
                    .forEach(attribute -> attributes.put(
                            attribute.getKey(), Value.of(attribute.getValue()).text()));
            var origin = series.key().origin();
            var type = series.key().info().type();
            return new Series(
                    origin.serviceName(),
                    origin.scope().getName(),
                    attributes,
                    points.stream().map(point -> MetricPoint.of(type, point)).toList());
        }
    }

    static MetricAnswer of(MetricInfo info, List<MetricSeries> wanted, long from, long to) {
        var truncated = wanted.size() > MAX_SERIES;
        var all = new ArrayList<Series>();
        for (var series : wanted.stream().limit(MAX_SERIES).toList()) {
            var points = series.points().stream()
                    .filter(point -> point.timeUnixNano() >= from && point.timeUnixNano() < to)
                    .sorted(Comparator.comparingLong(StoredPoint::timeUnixNano))
                    .toList();
            var first = Math.max(0, points.size() - MAX_POINTS);
            truncated |= first > 0;
            all.add(Series.of(series, points.subList(first, points.size())));
        }
        return new MetricAnswer(
                info.name(),
                info.unit(),
                info.description(),
                info.type(),
                info.temporality(),
                info.monotonic(),
                truncated,
                List.copyOf(all));
    }
}
