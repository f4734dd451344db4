package dev.cruddur.defaults.telemetry;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** The trace that a request being served belongs to. */
public final class RequestTrace {

    static final String ATTRIBUTE = RequestTrace.class.getName();

    private RequestTrace() {}

    /** The trace id, 32 hexadecimal digits; none for a request that is not traced. */
    public static @Nullable String idOf(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SpanContext.class)
                .map(SpanContext::getTraceId)
                .orElse(null);
    }

    /** The trace id, when the trace is recorded: only such a trace can be looked at later. */
    public static @Nullable String recordedIdOf(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SpanContext.class)
                .filter(SpanContext::isSampled)
                .map(SpanContext::getTraceId)
                .orElse(null);
    }

    /** The request's own span as a {@code traceparent}; none for a request that is not traced. */
    public static @Nullable String parentOf(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SpanContext.class)
                .map(RequestTrace::format)
                .orElse(null);
    }

    /** W3C Trace Context Level 2, section 3.2.2: version, trace id, span id, flags. */
    static String format(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
