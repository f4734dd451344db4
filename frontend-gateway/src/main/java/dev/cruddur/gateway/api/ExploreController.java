package dev.cruddur.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** What there is to find. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExploreController {

    private final Backend backend;

    ExploreController(Backend backend) {
        this.backend = backend;
    }

    @Get("/activities/search")
    HttpResponse<?> search(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/search")
    HttpResponse<?> searchEverywhere(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/activities/tags")
    HttpResponse<?> tags(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/users/search")
    HttpResponse<?> people(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/activities/trending")
    HttpResponse<?> trending(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/users/suggested")
    HttpResponse<?> suggested(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }
}
