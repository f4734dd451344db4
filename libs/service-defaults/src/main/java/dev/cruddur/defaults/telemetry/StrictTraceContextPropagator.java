package dev.cruddur.defaults.telemetry;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all of the trace context headers, where Micronaut's getter reads the first: more than one {@code traceparent}
 * is malformed, and several {@code tracestate} headers are one list (W3C Trace Context Level 2, sections 3.2 and 3.3).
 */
record StrictTraceContextPropagator(TextMapPropagator standard) implements TextMapPropagator {

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
        if (carrier instanceof HttpRequest<?> request) {
            List<String> parents = request.getHeaders().getAll("traceparent");
            return parents.size() == 1 ? standard.extract(context, request, WholeHeaders.INSTANCE) : context;
        }
        return standard.extract(context, carrier, getter);
    }

    private enum WholeHeaders implements TextMapGetter<HttpRequest<?>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(HttpRequest<?> request) {
            return request.getHeaders().names();
        }

        @Override
        public @Nullable String get(@Nullable HttpRequest<?> request, String key) {
            List<String> values =
                    request == null ? List.of() : request.getHeaders().getAll(key);
            return values.isEmpty() ? null : String.join(",", values);
        }
    }
}
