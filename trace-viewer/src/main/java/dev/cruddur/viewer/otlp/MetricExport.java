package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import dev.cruddur.viewer.store.Received;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.metrics.v1.Metric;
import jakarta.inject.Singleton;

/** Metrics are read and counted, not kept: a program that sends all three signals here needs no special setting. */
@Singleton
final class MetricExport implements Export<ExportMetricsServiceRequest.Builder> {

    private final Received received;

    MetricExport(Received received) {
        this.received = received;
    }

    @Override
    public ExportMetricsServiceRequest.Builder newRequest() {
        return ExportMetricsServiceRequest.newBuilder();
    }

    @Override
    public Message accept(ExportMetricsServiceRequest.Builder request) {
        request.getResourceMetricsList().stream()
                .flatMap(resource -> resource.getScopeMetricsList().stream())
                .flatMap(scope -> scope.getMetricsList().stream())
                .forEach(metric -> received.metricPoints(points(metric)));
        return ExportMetricsServiceResponse.getDefaultInstance();
    }

    private static int points(Metric metric) {
        return switch (metric.getDataCase()) {
            case GAUGE -> metric.getGauge().getDataPointsCount();
            case SUM -> metric.getSum().getDataPointsCount();
            case HISTOGRAM -> metric.getHistogram().getDataPointsCount();
            case EXPONENTIAL_HISTOGRAM -> metric.getExponentialHistogram().getDataPointsCount();
            case SUMMARY -> metric.getSummary().getDataPointsCount();
            case DATA_NOT_SET -> 0;
        };
    }
}
