package dev.cruddur.defaults.telemetry;

import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.tracing.opentelemetry.OpenTelemetryPropagationContext;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.UUID;

/** Who makes a request, as the traces know it: {@code user.id}, which travels as baggage to every service. */
public final class Visitor {

    private Visitor() {}

    /** Names the person on the span of the request being served, and on every span that begins after it. */
    public static void is(UUID person, MutablePropagatedContext propagated) {
        Span.current().setAttribute(TraceAttributes.USER_ID, person.toString());
        Context current = Context.current();
        Baggage baggage = Baggage.fromContext(current).toBuilder()
                .put(TraceAttributes.USER_ID.getKey(), person.toString())
                .build();
        OpenTelemetryPropagationContext named = new OpenTelemetryPropagationContext(current.with(baggage));
        propagated
                .getContext()
                .find(OpenTelemetryPropagationContext.class)
                .ifPresentOrElse(unnamed -> propagated.replace(unnamed, named), () -> propagated.add(named));
    }
}
