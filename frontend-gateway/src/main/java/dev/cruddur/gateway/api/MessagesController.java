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

/** What two people write to each other. */
@Controller("/api")
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MessagesController {

    private final Backend backend;

    MessagesController(Backend backend) {
        this.backend = backend;
    }

    @Get(uris = {"/message_groups", "/message_groups/unread-count", "/message_groups/with/@{handle}"})
    HttpResponse<?> groups(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Get("/message_groups/{uuid}")
    HttpResponse<?> group(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Get("/messages/{groupUuid}")
    HttpResponse<?> messages(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Post("/messages")
    HttpResponse<?> send(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Post("/messages/{groupUuid}/read")
    HttpResponse<?> read(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }
}
