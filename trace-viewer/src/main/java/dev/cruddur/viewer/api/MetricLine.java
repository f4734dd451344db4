package dev.cruddur.viewer.api;

import dev.cruddur.viewer.metrics.MetricSeries;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.util.List;

/**
 * A metric in one line.
 *
 * @param type gauge, sum, histogram, exponential_histogram or summary
 * @param services who sent it
 * @param attributes the names by which its series differ
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record MetricLine(
        String name,
        String unit,
        String description,
        String type,
        int seriesCount,
        List<String> services,
        List<String> attributes) {

    static MetricLine of(List<MetricSeries> series) {
        var info = series.getLast().key().info();
        return new MetricLine(
                info.name(),
                info.unit(),
                info.description(),
                info.type(),
                series.size(),
                series.stream()
                        .map(one -> one.key().origin().serviceName())
                        .distinct()
                        .sorted()
                        .toList(),
                series.stream()
                        .flatMap(one -> one.key().attributes().stream())
                        .map(KeyValue::getKey)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
