package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import dev.cruddur.viewer.metrics.MetricStore;
import dev.cruddur.viewer.metrics.NewPoint;
import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.Received;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/** Points of metrics go to their store. */
@Singleton
final class MetricExport implements Export<ExportMetricsServiceRequest.Builder> {

    private final MetricStore store;
    private final Received received;

    MetricExport(MetricStore store, Received received) {
        this.store = store;
        this.received = received;
    }

    @Override
    public ExportMetricsServiceRequest.Builder newRequest() {
        return ExportMetricsServiceRequest.newBuilder();
    }

    @Override
    public Message accept(ExportMetricsServiceRequest.Builder request) {
        var points = new ArrayList<NewPoint>();
        for (var resource : request.getResourceMetricsList()) {
            for (var scope : resource.getScopeMetricsList()) {
                var origin = Origin.of(
                        resource.getResource(), resource.getSchemaUrl(), scope.getScope(), scope.getSchemaUrl());
                scope.getMetricsList().forEach(metric -> MetricPoints.of(origin, metric, points::add));
            }
        }
        received.metricPoints(points.size());
        store.add(points);
        return ExportMetricsServiceResponse.getDefaultInstance();
    }
}
