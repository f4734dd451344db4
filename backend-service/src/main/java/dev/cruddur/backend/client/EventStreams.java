package dev.cruddur.backend.client;

import dev.cruddur.defaults.rules.Busy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Streams of the services behind. By the JDK's client: Micronaut's reads an abandoned response to its end, to use the
 * connection again, and a stream has no end: each reader who leaves would leave a connection behind.
 */
@Singleton
final class EventStreams {

    /** Until the head of the answer; less than the gateway waits for this service. */
    private static final Duration UNTIL_HEAD = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    /**
     * Opens a stream. Its silence has no limit, once its head is there; closing it closes the connection.
     *
     * @throws Busy when as many are open as may
     * @throws HttpClientException when it is refused for any other reason, or has no head in time
     */
    InputStream open(HttpRequest.Builder request) {
        HttpResponse<InputStream> response = send(
                request.header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM).build());
        if (response.statusCode() == HttpStatus.OK.getCode()) {
            return response.body();
        }
        close(response.body());
        if (response.statusCode() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            throw new Busy("As many pages as may already wait for news. Try again in a while.");
        }
        throw new HttpClientException("The stream was refused: " + response.statusCode());
    }

    /** Not by the request's own timeout, which from JDK 26 on would cover the body too. */
    private HttpResponse<InputStream> send(HttpRequest request) {
        CompletableFuture<HttpResponse<InputStream>> head = http.sendAsync(request, BodyHandlers.ofInputStream());
        try {
            return head.get(UNTIL_HEAD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new HttpClientException("The stream could not be opened", e.getCause());
        } catch (TimeoutException e) {
            abandon(head);
            throw new HttpClientException("The stream did not open within " + UNTIL_HEAD, e);
        } catch (InterruptedException e) {
            abandon(head);
            Thread.currentThread().interrupt();
            throw new HttpClientException("The stream was not waited for", e);
        }
    }

    /** Closes the connection, even if the head came just now. */
    private static void abandon(CompletableFuture<HttpResponse<InputStream>> head) {
        head.cancel(true);
        var _ = head.thenAccept(response -> close(response.body()));
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
