package dev.cruddur.testing.w3c;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.opentelemetry.api.baggage.Baggage;
import java.util.Map;
import java.util.TreeMap;

/** Tells what baggage a request came with. */
@Controller("/w3c/baggage")
class BaggageService {

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured(SecurityRule.IS_ANONYMOUS)
    Map<String, String> baggage() {
        Map<String, String> members = new TreeMap<>();
        Baggage.current().forEach((key, entry) -> members.put(key, entry.getValue()));
        return members;
    }
}
