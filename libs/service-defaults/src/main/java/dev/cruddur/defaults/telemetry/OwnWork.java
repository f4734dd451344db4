package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Runs work that a service does of its own accord, in a trace of its own. */
@Singleton
public final class OwnWork {

    private final Tracer tracer;

    OwnWork(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Runs the work as a root span.
     *
     * @param work is given that span, for its facts
     * @throws RuntimeException whatever the work throws, after the span has recorded it
     */
    public void run(String name, Consumer<Span> work) {
        Span span = tracer.spanBuilder(name)
                .setNoParent()
                .setSpanKind(SpanKind.INTERNAL)
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            work.accept(span);
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }
}
