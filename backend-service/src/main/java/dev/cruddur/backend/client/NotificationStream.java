package dev.cruddur.backend.client;

import dev.cruddur.backend.config.NotificationsSettings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The stream of notifications-service. By the JDK's client: Micronaut's reads an abandoned response to its end, which a
 * stream does not have (micronaut-core pull request 13261), so each reader who leaves would leave a connection behind.
 */
@Singleton
final class NotificationStream {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final URI stream;

    NotificationStream(NotificationsSettings notifications) {
        this.stream = notifications.url().resolve("/notifications/stream");
    }

    /** Opens the stream. Its silence has no limit; closing it closes the connection. */
    InputStream open(String authorization) {
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM)
                .build();
        HttpResponse<InputStream> response = send(request);
        if (response.statusCode() != HttpStatus.OK.getCode()) {
            close(response.body());
            throw new HttpClientException("The stream was refused: " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new HttpClientException("The stream could not be opened", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpClientException("The stream was not waited for", e);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new HttpClientException("The stream could not be closed", e);
        }
    }

    @PreDestroy
    void stop() {
        http.shutdownNow();
    }
}
