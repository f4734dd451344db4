package dev.cruddur.viewer.otlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import com.google.rpc.RetryInfo;
import dev.cruddur.viewer.store.TraceId;
import dev.cruddur.viewer.store.TraceStore;
import dev.cruddur.viewer.support.GrpcSender;
import dev.cruddur.viewer.support.Logs;
import dev.cruddur.viewer.support.Spans;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.exporter.otlp.trace.OtlpGrpcSpanExporter;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.logs.v1.LogsServiceGrpc;
import io.opentelemetry.proto.collector.metrics.v1.MetricsServiceGrpc;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "viewer.max-body-bytes", value = "100KB")
class GrpcTest {

    private static final int LIMIT = 100 << 10;

    private final TraceStore store;
    private final BodyMemory memory;
    private final int port;
    private final GrpcSender sender;

    GrpcTest(TraceStore store, BodyMemory memory, GrpcServer server) {
        this.store = store;
        this.memory = memory;
        this.port = server.port();
        this.sender = new GrpcSender(port);
    }

    @AfterEach
    void hangUp() {
        sender.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip"})
    void realExporter_isUnderstood(String compression) {
        var exporter = OtlpGrpcSpanExporter.builder()
                .setEndpoint("http://localhost:" + port)
                .setCompression(compression)
                .build();
        Span span;
        try (var sdk = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build()) {
            span = sdk.get("test").spanBuilder("by gRPC").startSpan();
            span.end();
            assertThat(sdk.forceFlush().join(10, TimeUnit.SECONDS).isSuccess()).isTrue();
        }

        var id = TraceId.parse(span.getSpanContext().getTraceId()).orElseThrow();
        assertThat(store.find(id))
                .hasValueSatisfying(
                        trace -> assertThat(trace.summary().root().name()).isEqualTo("by gRPC"));
    }

    @Test
    void unusableSpans_arePartialSuccess() throws Exception {
        var request = Spans.from(
                "shop",
                Spans.span(Spans.newTraceId()).build(),
                Spans.span(ByteString.EMPTY).build());
        var response = ExportTraceServiceResponse.parseFrom(
                sender.send(TraceServiceGrpc.getExportMethod(), request.toByteArray()));

        assertThat(response.getPartialSuccess().getRejectedSpans()).isEqualTo(1);
    }

    @Test
    void logsAndMetrics_areTaken() throws Exception {
        var traceId = Spans.newTraceId();
        var logs = ExportLogsServiceRequest.parseFrom(
                Logs.from("shop", Logs.log("by gRPC").setTraceId(traceId)));
        sender.send(LogsServiceGrpc.getExportMethod(), logs.toByteArray());

        assertThat(store.allLogs())
                .anySatisfy(log ->
                        assertThat(log.decode().getBody().getStringValue()).isEqualTo("by gRPC"));
        assertThat(sender.send(MetricsServiceGrpc.getExportMethod(), new byte[0]))
                .isEmpty();
    }

    @Test
    void noMessage_isInvalidArgument() {
        assertThat(sender.statusOf(TraceServiceGrpc.getExportMethod(), new byte[] {1, 2, 3}))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void bodyOverTheLimit_isResourceExhausted() {
        assertThat(sender.statusOf(TraceServiceGrpc.getExportMethod(), new byte[LIMIT + 1]))
                .isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    }

    @Test
    void smallBodyThatDecompressesOverTheLimit_isResourceExhausted() {
        assertThat(sender.compressed().statusOf(TraceServiceGrpc.getExportMethod(), new byte[LIMIT * 10]))
                .isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    }

    @Test
    void noMemoryForBodies_isUnavailableAndToBeSentAgain() {
        try (var others = memory.open()) {
            assertThat(others.tryGrow(4 * LIMIT)).isTrue();
            var failure = sender.failureOf(TraceServiceGrpc.getExportMethod(), new byte[0]);

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(StatusProto.fromThrowable(failure).getDetailsList())
                    .singleElement()
                    .satisfies(detail -> assertThat(detail.unpack(RetryInfo.class)
                                    .getRetryDelay()
                                    .getSeconds())
                            .isEqualTo(1));
        }
        await().untilAsserted(() -> assertThat(sender.send(TraceServiceGrpc.getExportMethod(), new byte[0]))
                .isEmpty());
    }

    @Test
    void endedCalls_holdNoMemory() {
        for (var i = 0; i < 20; i++) {
            sender.send(TraceServiceGrpc.getExportMethod(), new byte[0]);
        }

        await().untilAsserted(() -> {
            try (var all = memory.open()) {
                assertThat(all.tryGrow(4 * LIMIT)).isTrue();
            }
        });
    }
}
