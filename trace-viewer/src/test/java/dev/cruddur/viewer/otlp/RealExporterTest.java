package dev.cruddur.viewer.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.viewer.store.TraceStore;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What arrives is what OpenTelemetry's own SDK sent. */
@MicronautTest
class RealExporterTest {

    private static final int EXPORTERS = 8;
    private static final int TRACES_EACH = 500;
    private static final int SPANS_A_TRACE = 6;

    private final ViewerClient viewer;
    private final TraceStore store;

    RealExporterTest(EmbeddedServer server, TraceStore store) {
        this.viewer = new ViewerClient(server);
        this.store = store;
    }

    @Test
    void burstFromManyExporters_arrivesWhole() {
        List<SdkTracerProvider> sdks =
                IntStream.range(0, EXPORTERS).mapToObj(_ -> sdk()).toList();
        sdks.parallelStream().forEach(RealExporterTest::record);

        assertThat(store.all())
                .hasSize(EXPORTERS * TRACES_EACH)
                .allSatisfy(trace -> assertThat(trace.spans()).hasSize(SPANS_A_TRACE));
    }

    private SdkTracerProvider sdk() {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(viewer.uri("/v1/traces").toString())
                .setCompression("gzip")
                .build();
        var processor = BatchSpanProcessor.builder(exporter).setMaxQueueSize(TRACES_EACH * SPANS_A_TRACE);
        return SdkTracerProvider.builder().addSpanProcessor(processor.build()).build();
    }

    private static void record(SdkTracerProvider sdk) {
        var tracer = sdk.get("test");
        for (var trace = 0; trace < TRACES_EACH; trace++) {
            var root = tracer.spanBuilder("root").startSpan();
            try (var _ = root.makeCurrent()) {
                for (var child = 1; child < SPANS_A_TRACE; child++) {
                    tracer.spanBuilder("child").startSpan().end();
                }
            }
            root.end();
        }
        assertThat(sdk.shutdown().join(20, TimeUnit.SECONDS).isSuccess()).isTrue();
    }
}
