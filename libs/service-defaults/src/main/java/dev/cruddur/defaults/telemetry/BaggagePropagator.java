package dev.cruddur.defaults.telemetry;

import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * W3C Baggage: all headers are one list, what is malformed is left out and never an error, and nothing is sent that
 * breaks the limits. What comes in passes {@link InboundBaggage}; what goes out goes to our own services alone, those
 * that the configuration names: who a visitor is concerns no stranger.
 */
record BaggagePropagator(InboundBaggage inbound) implements TextMapPropagator {

    private static final String HEADER = "baggage";

    @Override
    public Collection<String> fields() {
        return List.of(HEADER);
    }

    @Override
    public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
        Baggage baggage = Baggage.fromContext(context);
        if (baggage.isEmpty() || isToStranger(carrier)) {
            return;
        }
        String header = BaggageHeader.write(baggage);
        if (!header.isEmpty()) {
            setter.set(carrier, HEADER, header);
        }
    }

    @Override
    public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
        if (carrier == null) {
            return context;
        }
        BaggageBuilder baggage = Baggage.builder();
        for (BaggageHeader.Member member : BaggageHeader.read(Carriers.all(carrier, getter, HEADER))) {
            if (inbound.admits(member.key(), member.value())) {
                baggage.put(member.key(), member.value(), BaggageEntryMetadata.create(member.properties()));
            }
        }
        Baggage read = baggage.build();
        return read.isEmpty() ? context : context.with(read);
    }

    /** The HTTP client knows a service of the configuration by its name, and anything else by its address. */
    private static boolean isToStranger(@Nullable Object carrier) {
        return carrier instanceof HttpRequest<?> request
                && BasicHttpAttributes.getServiceId(request)
                        .filter(name -> !name.contains("/"))
                        .isEmpty();
    }
}
