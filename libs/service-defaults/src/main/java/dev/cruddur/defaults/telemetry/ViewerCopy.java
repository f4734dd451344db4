package dev.cruddur.defaults.telemetry;

import io.opentelemetry.exporter.otlp.http.logs.OtlpHttpLogRecordExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.logs.SdkLoggerProviderBuilder;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The copy of traces and logs for the trace viewer, in queues of its own: a slow backend does not hold it up. */
@Singleton
final class ViewerCopy {

    private static final Duration FRESH = Duration.ofMillis(150);
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final int QUEUE = 8192;

    private final Destinations destinations;

    ViewerCopy(Destinations destinations) {
        this.destinations = destinations;
    }

    SdkTracerProviderBuilder addTo(SdkTracerProviderBuilder tracers) {
        Destination viewer = destinations.copy();
        if (viewer == null) {
            return tracers;
        }
        OtlpHttpSpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(viewer.tracesUrl())
                .setTimeout(TIMEOUT)
                .setRetryPolicy(null)
                .build();
        return tracers.addSpanProcessor(BatchSpanProcessor.builder(new ConformingSpanExporter(exporter))
                .setScheduleDelay(FRESH)
                .setMaxQueueSize(QUEUE)
                .build());
    }

    SdkLoggerProviderBuilder addTo(SdkLoggerProviderBuilder loggers) {
        Destination viewer = destinations.copy();
        if (viewer == null) {
            return loggers;
        }
        OtlpHttpLogRecordExporter exporter = OtlpHttpLogRecordExporter.builder()
                .setEndpoint(viewer.logsUrl())
                .setTimeout(TIMEOUT)
                .setRetryPolicy(null)
                .build();
        return loggers.addLogRecordProcessor(BatchLogRecordProcessor.builder(exporter)
                .setScheduleDelay(FRESH)
                .build());
    }
}
