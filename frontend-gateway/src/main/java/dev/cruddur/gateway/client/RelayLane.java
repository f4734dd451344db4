package dev.cruddur.gateway.client;

import static dev.cruddur.defaults.telemetry.ExportTrouble.LOG;

import dev.cruddur.defaults.telemetry.Destination;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The way to one destination: so many exports at once and no more, so that a slow one fills no memory. */
final class RelayLane {

    /** Times the largest body, 512 KB: 16 MB. */
    private static final int ROOM = 32;

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http;
    private final Destination destination;
    private final HttpRequest.Builder template;
    private final Semaphore room = new Semaphore(ROOM);

    RelayLane(HttpClient http, Destination destination) {
        this.http = http;
        this.destination = destination;
        this.template = HttpRequest.newBuilder(URI.create(destination.tracesUrl()))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json");
        destination.headers().forEach(template::header);
    }

    /** Sends it, unless there is no room. Never waits. */
    boolean offer(byte[] spans) {
        if (!room.tryAcquire()) {
            LOG.warn("Browser spans were dropped: {} is too slow", destination);
            return false;
        }
        HttpRequest request =
                template.copy().POST(BodyPublishers.ofByteArray(spans)).build();
        var _ = http.sendAsync(request, BodyHandlers.discarding()).whenComplete(this::done);
        return true;
    }

    private void done(@Nullable HttpResponse<Void> answer, @Nullable Throwable failure) {
        room.release();
        if (failure != null) {
            LOG.warn("Browser spans were lost: {} does not answer: {}", destination, failure.toString());
        } else if (answer != null && answer.statusCode() >= 300) {
            LOG.warn("Browser spans were lost: {} answered {}", destination, answer.statusCode());
        }
    }
}
