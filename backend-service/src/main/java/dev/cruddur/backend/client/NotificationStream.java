package dev.cruddur.backend.client;

import dev.cruddur.backend.config.NotificationsSettings;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;

/** The stream of notifications-service. */
@Singleton
final class NotificationStream {

    private final EventStreams streams;
    private final URI stream;

    NotificationStream(NotificationsSettings notifications, EventStreams streams) {
        this.stream = notifications.url().resolve("/notifications/stream");
        this.streams = streams;
    }

    /** Opens the stream of that token's person, as {@link EventStreams} does. */
    InputStream open(String authorization) {
        return streams.open(HttpRequest.newBuilder(stream).header(HttpHeaders.AUTHORIZATION, authorization));
    }
}
