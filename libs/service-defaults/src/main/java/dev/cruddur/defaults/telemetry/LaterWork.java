package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;

/** Runs work under the trace that caused it, whenever that was. */
@Singleton
public final class LaterWork {

    private final Tracer tracer;

    LaterWork(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Runs the work as a child span of its cause. Work that nothing traced caused is not traced either.
     *
     * @throws RuntimeException whatever the work throws, after the span has recorded it
     */
    public void run(StoredTraceContext cause, String name, Attributes attributes, Runnable work) {
        Context parent = cause.restore();
        if (!Span.fromContext(parent).getSpanContext().isValid()) {
            work.run();
            return;
        }
        Span span = tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(SpanKind.INTERNAL)
                .setAllAttributes(attributes)
                .startSpan();
        // Within the restored context, not the thread's: the baggage comes along.
        try (Scope _ = parent.with(span).makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }
}
