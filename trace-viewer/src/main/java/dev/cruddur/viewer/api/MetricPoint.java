package dev.cruddur.viewer.api;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.cruddur.viewer.metrics.StoredPoint;
import dev.cruddur.viewer.search.Times;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.opentelemetry.proto.metrics.v1.Exemplar;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.SummaryDataPoint;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A point of a metric: a value, or else a distribution.
 *
 * @param value of a gauge or a sum; absent when it is no finite number
 * @param bounds the upper ends of the buckets but the last, which has none; of a summary, the quantiles
 * @param buckets how many fell into each; of a summary, the quantiles' values
 * @param exemplars single measurements with the trace in which they were made
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record MetricPoint(
        String time,
        @Nullable Double value,
        @Nullable Long count,
        @Nullable Double sum,
        @Nullable Double min,
        @Nullable Double max,
        List<Double> bounds,
        List<Double> buckets,
        List<Measured> exemplars) {

    /** A single measurement. The ids are absent when it was made in no trace. */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Measured(
            String time,
            @Nullable Double value,
            @Nullable String traceId,
            @Nullable String spanId) {

        static List<Measured> all(List<Exemplar> exemplars) {
            return exemplars.stream()
                    .map(exemplar -> new Measured(
                            Times.format(exemplar.getTimeUnixNano()),
                            finite(exemplar.hasAsInt() ? exemplar.getAsInt() : exemplar.getAsDouble()),
                            hex(exemplar.getTraceId().toByteArray()),
                            hex(exemplar.getSpanId().toByteArray())))
                    .toList();
        }

        private static @Nullable String hex(byte[] id) {
            return id.length == 0 ? null : HexFormat.of().formatHex(id);
        }
    }

    static MetricPoint of(String type, StoredPoint point) {
        var time = Times.format(point.timeUnixNano());
        var bytes = point.bytes();
        try {
            return switch (type) {
                case "histogram" -> histogram(time, HistogramDataPoint.parseFrom(bytes));
                case "exponential_histogram" -> exponential(time, ExponentialHistogramDataPoint.parseFrom(bytes));
                case "summary" -> summary(time, SummaryDataPoint.parseFrom(bytes));
                default -> number(time, NumberDataPoint.parseFrom(bytes));
            };
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("our own bytes", e);
        }
    }

    private static MetricPoint number(String time, NumberDataPoint point) {
        var value = point.hasAsInt() ? point.getAsInt() : point.getAsDouble();
        var exemplars = Measured.all(point.getExemplarsList());
        return new MetricPoint(time, finite(value), null, null, null, null, List.of(), List.of(), exemplars);
    }

    private static MetricPoint histogram(String time, HistogramDataPoint point) {
        return new MetricPoint(
                time,
                null,
                point.getCount(),
                point.hasSum() ? finite(point.getSum()) : null,
                point.hasMin() ? finite(point.getMin()) : null,
                point.hasMax() ? finite(point.getMax()) : null,
                finite(point.getExplicitBoundsList()),
                point.getBucketCountsList().stream().map(Long::doubleValue).toList(),
                Measured.all(point.getExemplarsList()));
    }

    /** Its positive buckets as those of an ordinary histogram; what is zero or less falls into the first. */
    private static MetricPoint exponential(String time, ExponentialHistogramDataPoint point) {
        var positive = point.getPositive();
        var counts = positive.getBucketCountsList();
        var base = Math.pow(2, Math.pow(2, -point.getScale()));
        var bounds = IntStream.rangeClosed(0, counts.size())
                .mapToObj(i -> Math.pow(base, positive.getOffset() + (double) i))
                .toList();
        var inBuckets = counts.stream().mapToLong(Long::longValue).sum();
        var buckets = new ArrayList<Double>();
        buckets.add((double) (point.getCount() - inBuckets));
        counts.forEach(count -> buckets.add(count.doubleValue()));
        buckets.add(0.0);
        return new MetricPoint(
                time,
                null,
                point.getCount(),
                point.hasSum() ? finite(point.getSum()) : null,
                point.hasMin() ? finite(point.getMin()) : null,
                point.hasMax() ? finite(point.getMax()) : null,
                finite(bounds),
                List.copyOf(buckets),
                Measured.all(point.getExemplarsList()));
    }

    private static MetricPoint summary(String time, SummaryDataPoint point) {
        var quantiles = point.getQuantileValuesList();
        return new MetricPoint(
                time,
                null,
                point.getCount(),
                finite(point.getSum()),
                null,
                null,
                finite(quantiles.stream()
                        .map(SummaryDataPoint.ValueAtQuantile::getQuantile)
                        .toList()),
                finite(quantiles.stream()
                        .map(SummaryDataPoint.ValueAtQuantile::getValue)
                        .toList()),
                List.of());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** JSON knows no infinite numbers; the largest there is stands for them. */
    private static List<Double> finite(List<Double> values) {
        return values.stream()
                .map(value -> Double.isNaN(value) ? 0.0 : Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE))
                .toList();
    }
}
