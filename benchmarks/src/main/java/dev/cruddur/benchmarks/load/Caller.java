package dev.cruddur.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Somebody who calls the public API.
 *
 * @param cookie that of their session; empty without one
 */
public record Caller(HttpClient http, String url, String cookie) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Somebody without a session; everybody made of them shares their connections. */
    public static Caller stranger(String url) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Caller(http, url, "");
    }

    /** The same with a session of one of the demo people: none of them has a password, whose check takes its time. */
    public Caller as(String handle) {
        var sent = exchange(Call.post("/api/session/demo", "{\"handle\":\"" + handle + "\"}"), TraceParent.fresh());
        var cookie = sent.headers()
                .firstValue("set-cookie")
                .orElseThrow(() -> new IllegalStateException("No session for " + handle + ": " + sent.body()));
        return new Caller(http, url, cookie.substring(0, cookie.indexOf(';')));
    }

    /** Calls, and waits for the answer. */
    public Answer send(Call call, TraceParent parent) {
        try {
            var response = exchange(call, parent);
            return new Answer(response.statusCode(), response.body());
        } catch (IllegalStateException e) {
            return new Answer(0, e.toString());
        }
    }

    private HttpResponse<String> exchange(Call call, TraceParent parent) {
        try {
            return http.send(request(call, parent), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(Call call, TraceParent parent) {
        var request = HttpRequest.newBuilder(URI.create(url + call.path()))
                .timeout(PATIENCE)
                .header("traceparent", parent.header());
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var json = call.json();
        if (json == null) {
            return request.method(call.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(call.method(), BodyPublishers.ofString(json))
                .build();
    }
}
