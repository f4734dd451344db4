package dev.cruddur.viewer.support;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.metrics.v1.Gauge;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.metrics.v1.ScopeMetrics;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.stream.Stream;

/** Makes metrics as an exporter would send them. */
public final class Metrics {

    private static final long SECOND = 1_000_000_000;

    private Metrics() {}

    /** One point, so many seconds after New Year, of what one pool holds. */
    public static Metric.Builder gauge(String name, long second, long value, String pool) {
        var point = NumberDataPoint.newBuilder()
                .setTimeUnixNano(Spans.NEW_YEAR + second * SECOND)
                .setAsInt(value)
                .addAttributes(Spans.text("pool", pool));
        return Metric.newBuilder().setName(name).setGauge(Gauge.newBuilder().addDataPoints(point));
    }

    public static ExportMetricsServiceRequest request(String service, Metric.Builder... metrics) {
        var scope = ScopeMetrics.newBuilder();
        Stream.of(metrics).forEach(scope::addMetrics);
        return ExportMetricsServiceRequest.newBuilder()
                .addResourceMetrics(ResourceMetrics.newBuilder()
                        .setResource(Resource.newBuilder().addAttributes(Spans.text("service.name", service)))
                        .addScopeMetrics(scope))
                .build();
    }
}
