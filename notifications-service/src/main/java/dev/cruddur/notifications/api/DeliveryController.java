package dev.cruddur.notifications.api;

import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.RequestTrace;
import dev.cruddur.notifications.domain.Inbox;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import java.util.UUID;

/** Where other services report what somebody should know of. No person may. */
@Controller("/notifications")
@Secured(Roles.SERVICE)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeliveryController {

    private final Inbox inbox;

    DeliveryController(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes a notification in: 201 when it is new, 200 when it had arrived before. */
    @Post
    HttpResponse<?> deliver(
            HttpRequest<?> request, @Header("Idempotency-Key") UUID key, @Valid @Body NotificationRequest body) {
        boolean isNew = inbox.receive(body.toDomain(key, RequestTrace.recordedIdOf(request)));
        return HttpResponse.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    }
}
