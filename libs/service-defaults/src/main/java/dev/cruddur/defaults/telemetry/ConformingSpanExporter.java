package dev.cruddur.defaults.telemetry;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/**
 * Mends on the way out what Micronaut's instrumentation does against the semantic conventions: see
 * {@link ConformingSpan}. At export rather than at the end of the span, because the status is set last.
 */
record ConformingSpanExporter(SpanExporter target) implements SpanExporter {

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return target.export(spans.stream().map(ConformingSpan::of).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return target.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return target.shutdown();
    }
}
