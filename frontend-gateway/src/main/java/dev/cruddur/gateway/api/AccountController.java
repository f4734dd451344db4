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

/** A person's own account, and where they are signed in. */
@Controller("/api")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {

    private final Backend backend;

    AccountController(Backend backend) {
        this.backend = backend;
    }

    @Get("/account")
    HttpResponse<?> account(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Put("/profile/password")
    HttpResponse<?> changePassword(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Get("/sessions")
    HttpResponse<?> sessions(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    /** This session is among them. */
    @Delete("/sessions")
    HttpResponse<?> signOutEverywhere(HttpRequest<byte[]> request, Identity person) {
        return backend.endingSession(request, person);
    }

    @Delete("/sessions/{uuid}")
    HttpResponse<?> endSession(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }
}
