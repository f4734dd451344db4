package dev.cruddur.defaults.telemetry;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all headers of a name, where Micronaut's getter reads the first. */
final class Carriers {

    private Carriers() {}

    static <C> List<String> all(@Nullable C carrier, TextMapGetter<C> getter, String name) {
        if (carrier instanceof HttpRequest<?> request) {
            return request.getHeaders().getAll(name);
        }
        List<String> values = new ArrayList<>();
        getter.getAll(carrier, name).forEachRemaining(values::add);
        return values;
    }
}
