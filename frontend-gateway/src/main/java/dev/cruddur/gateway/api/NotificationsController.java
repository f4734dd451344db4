package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.reactivestreams.Publisher;

/** What a person is told of. */
@Controller("/api")
@Secured(Roles.USER)
final class NotificationsController {

    private final Backend backend;

    NotificationsController(Backend backend) {
        this.backend = backend;
    }

    /** The second route is the one that older clients know. */
    @Get(uris = {"/notifications", "/activities/notifications"})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> list(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Get("/notifications/unread-count")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> unreadCount(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Post("/notifications/read")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> read(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Get("/notifications/stream")
    @Produces({MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_JSON})
    Publisher<MutableHttpResponse<?>> stream(HttpRequest<byte[]> request, Identity person) {
        return backend.stream(request, person);
    }
}
