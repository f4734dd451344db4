package dev.cruddur.endtoend.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** Somebody who uses the public API, with the cookies of a browser. */
public final class Person {

    /** Of everybody who is signed up here. */
    public static final String PASSWORD = "correct horse battery";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String url;

    private Person(String url) {
        this.url = url;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** Somebody who has not signed in. */
    public static Person stranger(String url) {
        return new Person(url);
    }

    /** Somebody new, signed up and signed in. */
    public static Person signedUp(String url) {
        Person person = stranger(url);
        String handle = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Answer answer = person.post(
                "/api/users",
                Map.of(
                        "handle",
                        handle,
                        "display_name",
                        "Person " + handle,
                        "email",
                        handle + "@example.com",
                        "password",
                        PASSWORD));
        if (answer.status() != 201) {
            throw new IllegalStateException("Sign-up failed: " + answer.body());
        }
        return person;
    }

    /** One of the demo people. */
    public static Person demo(String url, String handle) {
        Person person = stranger(url);
        person.post("/api/session/demo", Map.of("handle", handle));
        return person;
    }

    /** The name by which others find them. */
    public String handle() {
        return get("/api/session").body().get("handle").asText();
    }

    /** Posts a crud and returns its uuid. */
    public String posts(String message) {
        return post("/api/activities", Map.of("message", message, "ttl", "1-hour"))
                .body()
                .get("uuid")
                .asText();
    }

    /** Makes a GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Makes a POST of JSON. */
    public Answer post(String path, Object body) {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(write(body))));
    }

    /** Makes a request as it is built. */
    public Answer send(HttpRequest.Builder request) {
        return answer(exchange(request));
    }

    /** Makes a request as it is built, and leaves the answer as it came. */
    public HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a stream, and leaves it as soon as it answers. */
    public HttpResponse<InputStream> opens(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
            response.body().close();
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to one of the stack's paths. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private static Answer answer(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("content-type").orElse("").contains("json");
        return new Answer(
                response.statusCode(),
                response.headers(),
                json && !response.body().isEmpty() ? read(response.body()) : JSON.nullNode());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
