package dev.cruddur.defaults.telemetry;

import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.tracing.opentelemetry.OpenTelemetryPropagationContext;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.Optional;
import java.util.UUID;

/**
 * Who makes a request and on which visit, as the traces know it: {@code user.id} and {@code session.id}, which travel
 * as baggage to every service.
 */
public final class Visitor {

    private Visitor() {}

    /** Names the person on the span of the request being served, and on every span that begins after it. */
    public static void is(UUID person, MutablePropagatedContext propagated) {
        name(TraceAttributes.USER_ID, person.toString(), propagated);
    }

    /** Names the visit in the same way. */
    public static void isOn(String visit, MutablePropagatedContext propagated) {
        name(TraceAttributes.SESSION_ID, visit, propagated);
    }

    /** The visit that the request being served belongs to; none while nobody has named it. */
    public static Optional<String> visit() {
        return Optional.ofNullable(Baggage.current().getEntryValue(TraceAttributes.SESSION_ID.getKey()));
    }

    private static void name(AttributeKey<String> key, String value, MutablePropagatedContext propagated) {
        Span.current().setAttribute(key, value);
        Context current = Context.current();
        Baggage baggage = Baggage.fromContext(current).toBuilder()
                .put(key.getKey(), value)
                .build();
        OpenTelemetryPropagationContext named = new OpenTelemetryPropagationContext(current.with(baggage));
        propagated
                .getContext()
                .find(OpenTelemetryPropagationContext.class)
                .ifPresentOrElse(unnamed -> propagated.replace(unnamed, named), () -> propagated.add(named));
    }
}
