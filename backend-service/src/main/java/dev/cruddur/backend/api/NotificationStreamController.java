package dev.cruddur.backend.api;

import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.ProxyHttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.security.annotation.Secured;
import org.reactivestreams.Publisher;

/**
 * The live count of unread notifications: notifications-service's stream, byte for byte, heartbeats included. There is
 * nothing to compose, so nothing of it concerns the domain; and no thread waits, so there is one for each stream
 * neither here nor there.
 */
@Controller("/notifications/stream")
final class NotificationStreamController {

    private final ProxyHttpClient notifications;

    NotificationStreamController(@Client("notifications-stream") ProxyHttpClient notifications) {
        this.notifications = notifications;
    }

    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @Secured(Roles.USER)
    Publisher<MutableHttpResponse<?>> stream() {
        return notifications.proxy(HttpRequest.GET("/notifications/stream").accept(MediaType.TEXT_EVENT_STREAM_TYPE));
    }
}
