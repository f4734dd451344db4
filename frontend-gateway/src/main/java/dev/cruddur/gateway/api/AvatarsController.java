package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** What people look like. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AvatarsController {

    private final Backend backend;

    AvatarsController(Backend backend) {
        this.backend = backend;
    }

    @Put("/profile/avatar")
    @Consumes(MediaType.ALL) // Which types, UnsafeRequestFilter has said.
    @Secured(Roles.USER)
    HttpResponse<?> put(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Delete("/profile/avatar")
    @Secured(Roles.USER)
    HttpResponse<?> remove(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    /** The same whoever asks, so nobody's session is looked at. */
    @Get("/avatars/{uuid}")
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> image(HttpRequest<byte[]> request) {
        return Passing.response(backend.forNobody(request));
    }
}
