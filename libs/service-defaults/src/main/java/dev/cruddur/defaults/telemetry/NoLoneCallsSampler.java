package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Leaves out calls that belong to nothing: migrations at the start, a poll that found nothing. A client span with no
 * parent would be a trace of its own, of one SQL statement that nobody asked for.
 */
record NoLoneCallsSampler(Sampler others) implements Sampler {

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> parentLinks) {
        boolean alone = !Span.fromContext(parent).getSpanContext().isValid();
        return kind == SpanKind.CLIENT && alone
                ? SamplingResult.drop()
                : others.shouldSample(parent, traceId, name, kind, attributes, parentLinks);
    }

    @Override
    public String getDescription() {
        return "NoLoneCalls{" + others.getDescription() + "}";
    }
}
