package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import dev.cruddur.viewer.metrics.MetricInfo;
import dev.cruddur.viewer.metrics.NewPoint;
import dev.cruddur.viewer.metrics.SeriesKey;
import dev.cruddur.viewer.metrics.StoredPoint;
import dev.cruddur.viewer.store.Origin;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.SummaryDataPoint;
import java.util.List;
import java.util.function.Consumer;

/** Takes a metric apart: each point with the series that it belongs to. */
final class MetricPoints {

    private final Origin origin;
    private final MetricInfo info;
    private final Consumer<NewPoint> action;

    private MetricPoints(Origin origin, MetricInfo info, Consumer<NewPoint> action) {
        this.origin = origin;
        this.info = info;
        this.action = action;
    }

    static void of(Origin origin, Metric metric, Consumer<NewPoint> action) {
        var points = new MetricPoints(origin, info(metric), action);
        switch (metric.getDataCase()) {
            case GAUGE -> metric.getGauge().getDataPointsList().forEach(points::pass);
            case SUM -> metric.getSum().getDataPointsList().forEach(points::pass);
            case HISTOGRAM -> metric.getHistogram().getDataPointsList().forEach(points::pass);
            case EXPONENTIAL_HISTOGRAM ->
                metric.getExponentialHistogram().getDataPointsList().forEach(points::pass);
            case SUMMARY -> metric.getSummary().getDataPointsList().forEach(points::pass);
            case DATA_NOT_SET -> {}
        }
    }

    private static MetricInfo info(Metric metric) {
        var temporality = switch (metric.getDataCase()) {
            case SUM -> temporality(metric.getSum().getAggregationTemporality());
            case HISTOGRAM -> temporality(metric.getHistogram().getAggregationTemporality());
            case EXPONENTIAL_HISTOGRAM ->
                temporality(metric.getExponentialHistogram().getAggregationTemporality());
            default -> "";
        };
        return new MetricInfo(
                metric.getName(),
                metric.getUnit(),
                metric.getDescription(),
                type(metric),
                temporality,
                metric.getSum().getIsMonotonic());
    }

    private static String type(Metric metric) {
        return switch (metric.getDataCase()) {
            case GAUGE, DATA_NOT_SET -> "gauge";
            case SUM -> "sum";
            case HISTOGRAM -> "histogram";
            case EXPONENTIAL_HISTOGRAM -> "exponential_histogram";
            case SUMMARY -> "summary";
        };
    }

    private static String temporality(AggregationTemporality temporality) {
        return switch (temporality) {
            case AGGREGATION_TEMPORALITY_DELTA -> "delta";
            case AGGREGATION_TEMPORALITY_CUMULATIVE -> "cumulative";
            case AGGREGATION_TEMPORALITY_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }

    private void pass(NumberDataPoint point) {
        pass(
                point.getAttributesList(),
                point.getTimeUnixNano(),
                point.toBuilder().clearAttributes());
    }

    private void pass(HistogramDataPoint point) {
        pass(
                point.getAttributesList(),
                point.getTimeUnixNano(),
                point.toBuilder().clearAttributes());
    }

    private void pass(ExponentialHistogramDataPoint point) {
        pass(
                point.getAttributesList(),
                point.getTimeUnixNano(),
                point.toBuilder().clearAttributes());
    }

    private void pass(SummaryDataPoint point) {
        pass(
                point.getAttributesList(),
                point.getTimeUnixNano(),
                point.toBuilder().clearAttributes());
    }

    private void pass(List<KeyValue> attributes, long time, Message.Builder bare) {
        var key = new SeriesKey(origin, info, attributes);
        action.accept(new NewPoint(key, new StoredPoint(time, bare.build().toByteString())));
    }
}
