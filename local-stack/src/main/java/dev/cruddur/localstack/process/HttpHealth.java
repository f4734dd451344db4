package dev.cruddur.localstack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Ready when {@code GET /health} answers 200. */
public record HttpHealth(URI health) implements Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public static HttpHealth of(String serviceUrl) {
        return new HttpHealth(URI.create(serviceUrl + "/health"));
    }

    @Override
    public boolean isReady() {
        var request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
