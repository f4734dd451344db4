package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Who follows whom, and what those are saying. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FollowsController {

    private final Backend backend;

    FollowsController(Backend backend) {
        this.backend = backend;
    }

    @Put("/users/@{handle}/follow")
    @Secured(Roles.USER)
    HttpResponse<?> follow(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Delete("/users/@{handle}/follow")
    @Secured(Roles.USER)
    HttpResponse<?> unfollow(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Get("/users/@{handle}/followers")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> followers(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/users/@{handle}/following")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> following(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/activities/following")
    @Secured(Roles.USER)
    HttpResponse<?> feed(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }
}
