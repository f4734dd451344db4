package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * W3C Trace Context Level 2, where OpenTelemetry's own propagator keeps to Level 1: more than one {@code traceparent}
 * is malformed (section 3.2), several {@code tracestate} headers are one list (section 3.3), and a key has the grammar
 * of {@link ListedTraceState}. Malformed context starts a fresh trace, and a malformed {@code tracestate} is left out.
 */
final class TraceContextPropagator implements TextMapPropagator {

    static final TraceContextPropagator INSTANCE = new TraceContextPropagator();

    private static final String TRACEPARENT = "traceparent";
    private static final String TRACESTATE = "tracestate";

    private final W3CTraceContextPropagator standard = W3CTraceContextPropagator.getInstance();

    private TraceContextPropagator() {}

    @Override
    public Collection<String> fields() {
        return standard.fields();
    }

    @Override
    public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
        standard.inject(context, carrier, setter);
    }

    @Override
    public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
        if (carrier == null) {
            return context;
        }
        List<String> parents = Carriers.all(carrier, getter, TRACEPARENT);
        if (parents.size() != 1) {
            return context;
        }
        Context extracted = standard.extract(context, parents.getFirst(), ParentAlone.INSTANCE);
        if (extracted.equals(context)) {
            return context;
        }
        ListedTraceState state = ListedTraceState.parse(Carriers.all(carrier, getter, TRACESTATE));
        SpanContext parent = Span.fromContext(extracted).getSpanContext();
        return state.isEmpty() ? extracted : context.with(Span.wrap(with(parent, state)));
    }

    private static SpanContext with(SpanContext parent, ListedTraceState state) {
        return SpanContext.createFromRemoteParent(
                parent.getTraceId(), parent.getSpanId(), parent.getTraceFlags(), state);
    }

    /** The carrier is the one {@code traceparent}. */
    private enum ParentAlone implements TextMapGetter<String> {
        INSTANCE;

        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return TRACEPARENT.equals(key) ? traceparent : null;
        }
    }
}
