package dev.cruddur.defaults.telemetry;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.tracing.opentelemetry.OpenTelemetryPropagationContext;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

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
        inSpan(List.of(cause), name, attributes, () -> {
            work.run();
            return name;
        });
    }

    /**
     * The same without attributes.
     *
     * @throws RuntimeException whatever the work throws, after the span has recorded it
     */
    public void run(StoredTraceContext cause, String name, Runnable work) {
        run(cause, name, Attributes.empty(), work);
    }

    /**
     * Runs work that several causes share, once: as a child span of the newest, with links to the others. The thread's
     * own context is nobody's cause.
     *
     * @param causes oldest first; those that were not traced do not count
     * @throws RuntimeException whatever the work throws, after the span has recorded it
     */
    public <T> T get(List<StoredTraceContext> causes, String name, Supplier<T> work) {
        return inSpan(causes, name, Attributes.empty(), work);
    }

    private <T> T inSpan(List<StoredTraceContext> causes, String name, Attributes attributes, Supplier<T> work) {
        List<Context> traced = causes.stream()
                .map(StoredTraceContext::restore)
                .filter(context -> Span.fromContext(context).getSpanContext().isValid())
                .toList();
        return traced.isEmpty() ? untraced(work) : inSpan(traced, builder(traced, name, attributes), work);
    }

    private static <T> T untraced(Supplier<T> work) {
        try (Scope _ = within(Context.root())) {
            return work.get();
        }
    }

    private SpanBuilder builder(List<Context> causes, String name, Attributes attributes) {
        SpanBuilder builder = tracer.spanBuilder(name)
                .setParent(causes.getLast())
                .setSpanKind(SpanKind.INTERNAL)
                .setAllAttributes(attributes);
        causes.subList(0, causes.size() - 1)
                .forEach(cause -> builder.addLink(Span.fromContext(cause).getSpanContext()));
        return builder;
    }

    private static <T> T inSpan(List<Context> causes, SpanBuilder builder, Supplier<T> work) {
        Span span = builder.startSpan();
        // Within the restored context, not the thread's: the baggage comes along.
        try (Scope _ = within(causes.getLast().with(span))) {
            return work.get();
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    /** Of what the thread was about before, such as a transaction that is over, nothing is left. */
    private static Scope within(Context context) {
        PropagatedContext alone = PropagatedContext.empty().plus(new OpenTelemetryPropagationContext(context));
        return alone.propagate()::close;
    }
}
