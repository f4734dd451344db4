package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Notifications;
import dev.cruddur.backend.domain.SessionStreams;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.InputStream;

/**
 * The live count of unread notifications and word of new messages, byte for byte as it comes, heartbeats included:
 * nothing is composed.
 */
@Controller("/notifications/stream")
@ExecuteOn(TaskExecutors.BLOCKING)
final class NotificationStreamController {

    private final Notifications notifications;
    private final SessionStreams streams;

    NotificationStreamController(Notifications notifications, SessionStreams streams) {
        this.notifications = notifications;
        this.streams = streams;
    }

    /** Tells live how many are unread, as server-sent events. */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @Secured(Roles.USER)
    HttpResponse<InputStream> stream(Identity me, @Header(HttpHeaders.AUTHORIZATION) String authorization) {
        // A virtual thread waits for each stream; when the client leaves, the stream is closed, and with it the thread.
        InputStream events = streams.until(me.userUuid(), me.sessionUuid(), notifications.live(authorization));
        return HttpResponse.ok(events).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
