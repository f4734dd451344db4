package dev.cruddur.viewer.api;

import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.TraceStore;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names that Jaeger's query API v3 offers to search by. */
@Controller("/api/v3")
@ExecuteOn(TaskExecutors.BLOCKING)
final class JaegerNamesController {

    private final TraceStore store;
    private final JsonMapper json;

    JaegerNamesController(TraceStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** The services of the traces that are here. */
    @Get("/services")
    Services services() {
        return new Services(store.all().stream()
                .flatMap(trace -> trace.summary().serviceNames().stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** The names of a service's spans. */
    @Get("/operations")
    Operations operations(HttpRequest<?> request) {
        var parameters = new JaegerParameters(request.getParameters(), json);
        var service = parameters
                .text("service")
                .orElseThrow(() -> new HttpStatusException(HttpStatus.BAD_REQUEST, "parameter service is required"));
        var kind = parameters.text("spanKind", "span_kind");
        return new Operations(spansOf(service)
                .map(span -> new Operation(span.name(), SpanKind.of(span.kind()).label()))
                .filter(operation -> kind.isEmpty() || kind.get().equals(operation.spanKind()))
                .distinct()
                .sorted(Comparator.comparing(Operation::name).thenComparing(Operation::spanKind))
                .toList());
    }

    private Stream<StoredSpan> spansOf(String service) {
        return store.all().stream()
                .flatMap(trace -> trace.spans().stream())
                .filter(span -> span.origin().serviceName().equals(service));
    }

    @Serdeable.Serializable
    record Services(List<String> services) {}

    @Serdeable.Serializable
    record Operations(List<Operation> operations) {}

    @Serdeable.Serializable
    record Operation(String name, String spanKind) {}
}
