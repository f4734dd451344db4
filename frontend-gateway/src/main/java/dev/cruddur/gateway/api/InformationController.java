package dev.cruddur.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** What clients must know before they ask for anything else. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
final class InformationController {

    private static final String VERSION = Objects.requireNonNullElse(
            InformationController.class.getPackage().getImplementationVersion(), "development");

    private final Backend backend;

    InformationController(Backend backend) {
        this.backend = backend;
    }

    @Get("/health-check")
    HealthCheck healthCheck() {
        return new HealthCheck(true, VERSION);
    }

    @Get("/rules")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> rules(HttpRequest<byte[]> request) {
        return Passing.response(backend.forNobody(request));
    }

    @Serdeable
    record HealthCheck(boolean success, String ver) {}
}
