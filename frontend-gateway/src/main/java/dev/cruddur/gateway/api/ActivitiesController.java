package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Cruds and replies. */
@Controller("/api/activities")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ActivitiesController {

    private final Backend backend;

    ActivitiesController(Backend backend) {
        this.backend = backend;
    }

    @Get("/home")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> home(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/@{handle}/status/{uuid}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> thread(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Post
    @Secured(Roles.USER)
    HttpResponse<?> post(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Post("/{uuid}/reply")
    @Secured(Roles.USER)
    HttpResponse<?> reply(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }
}
