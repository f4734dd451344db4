package dev.cruddur.defaults.telemetry;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** Names the trace in every traced response: {@code traceresponse}, of W3C Trace Context Level 2. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TraceResponseFilter implements Ordered {

    @Override
    public int getOrder() {
        return ServerFilterPhase.TRACING.after();
    }

    @RequestFilter
    void remember(HttpRequest<?> request) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            request.setAttribute(RequestTrace.ATTRIBUTE, span);
        }
    }

    @ResponseFilter
    void announce(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String parent = RequestTrace.parentOf(request);
        if (parent != null) {
            // Set, not added: an answer passed on from a service behind carries that service's own.
            response.getHeaders().set("traceresponse", parent);
        }
    }
}
