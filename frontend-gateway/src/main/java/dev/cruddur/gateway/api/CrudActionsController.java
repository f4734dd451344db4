package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** What a person does with a crud that is there already. */
@Controller("/api/activities/{uuid}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CrudActionsController {

    private final Backend backend;

    CrudActionsController(Backend backend) {
        this.backend = backend;
    }

    @Put("/like")
    @Secured(Roles.USER)
    HttpResponse<?> like(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Delete("/like")
    @Secured(Roles.USER)
    HttpResponse<?> unlike(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Put("/repost")
    @Secured(Roles.USER)
    HttpResponse<?> repost(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Delete("/repost")
    @Secured(Roles.USER)
    HttpResponse<?> undoRepost(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Delete
    @Secured(Roles.USER)
    HttpResponse<?> delete(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }
}
