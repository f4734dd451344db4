package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Who people are. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProfilesController {

    private final Backend backend;

    ProfilesController(Backend backend) {
        this.backend = backend;
    }

    @Get("/activities/@{handle}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> profile(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/activities/@{handle}/replies")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> replies(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/activities/@{handle}/likes")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> likes(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/users/@{handle}/short")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> person(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Put("/profile/update")
    @Secured(Roles.USER)
    HttpResponse<?> replace(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    /** The same, for the clients that know it as a POST. */
    @Post("/profile/update")
    @Secured(Roles.USER)
    HttpResponse<?> update(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }
}
