package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.viewer.store.Trace;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.logs.v1.ScopeLogs;
import io.opentelemetry.proto.metrics.v1.Gauge;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.metrics.v1.ScopeMetrics;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@MicronautTest
class LogAndMetricExportTest {

    private final ViewerClient viewer;
    private final TraceStore store;

    LogAndMetricExportTest(EmbeddedServer server, TraceStore store) {
        this.viewer = new ViewerClient(server);
        this.store = store;
    }

    @Test
    void logOfATrace_isKeptWithIt() {
        var traceId = Spans.newTraceId();
        var log = LogRecord.newBuilder().setTraceId(traceId).setEventName("sold");
        viewer.send(Spans.from("shop", Spans.span(traceId).build()));
        viewer.post("/v1/logs", PROTOBUF, logs(log));
        viewer.post("/v1/logs", PROTOBUF, logs(log));

        assertThat(store.find(TraceId.of(traceId).orElseThrow()))
                .map(Trace::logs)
                .hasValueSatisfying(logs -> assertThat(logs).hasSize(1));
    }

    @Test
    void logWithoutATrace_isAcceptedAndCounted() {
        var before = received("received_log_records");
        var response = viewer.post("/v1/logs", PROTOBUF, logs(LogRecord.newBuilder()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(received("received_log_records")).isEqualTo(before + 1);
    }

    @Test
    void logsAlone_makeNoTrace() {
        var traceId = Spans.newTraceId();
        viewer.post("/v1/logs", PROTOBUF, logs(LogRecord.newBuilder().setTraceId(traceId)));

        assertThat(viewer.get("/api/v3/traces/" + Spans.hex(traceId)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void metricPoints_areAcceptedAndCounted() {
        var before = received("received_metric_points");
        var gauge = Gauge.newBuilder()
                .addDataPoints(NumberDataPoint.newBuilder().setAsInt(1))
                .addDataPoints(NumberDataPoint.newBuilder().setAsInt(2));
        var request = ExportMetricsServiceRequest.newBuilder()
                .addResourceMetrics(ResourceMetrics.newBuilder()
                        .addScopeMetrics(ScopeMetrics.newBuilder()
                                .addMetrics(Metric.newBuilder().setName("m").setGauge(gauge))));

        assertThat(viewer.post("/v1/metrics", PROTOBUF, request.build().toByteArray())
                        .statusCode())
                .isEqualTo(200);
        assertThat(received("received_metric_points")).isEqualTo(before + 2);
    }

    @Test
    void metricsInJson_areAcceptedToo() {
        var body = """
                {"resourceMetrics": [{"scopeMetrics": [{"metrics": [{"name": "m", "histogram": {
                  "aggregationTemporality": 2,
                  "dataPoints": [{"count": "2", "sum": 2, "bucketCounts": [1, "1"], "explicitBounds": [1]}]
                }}]}]}]}
                """;

        assertThat(viewer.post("/v1/metrics", ViewerClient.JSON, body.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    private static byte[] logs(LogRecord.Builder log) {
        return ExportLogsServiceRequest.newBuilder()
                .addResourceLogs(ResourceLogs.newBuilder()
                        .addScopeLogs(ScopeLogs.newBuilder().addLogRecords(log)))
                .build()
                .toByteArray();
    }

    private long received(String what) {
        JsonNode statistics = ViewerClient.json(viewer.get("/api/statistics"));
        return statistics.get("since_start").get(what).getLongValue();
    }
}
