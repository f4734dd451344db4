package dev.cruddur.localstack.plans;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads all day, through the public door. */
final class Reader {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String gateway;

    Reader(String gateway) {
        this.gateway = gateway;
    }

    void signIn(String handle, String password) {
        String body = "{\"handle\":\"%s\",\"password\":\"%s\"}".formatted(handle, password);
        send(request("/api/session").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Reads it, and says where it goes on. */
    Optional<String> read(String path) {
        return send(request(path))
                .headers()
                .firstValue("link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StackException(response.request().uri().getPath() + " answers " + response.statusCode());
            }
            return response;
        } catch (IOException e) {
            throw new StackException("Cannot read " + gateway + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
