package dev.cruddur.localstack.honeycomb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls Honeycomb's API with a key, which stands in no message and in no log. */
public final class HoneycombApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI base;
    private final String key;

    public HoneycombApi(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    URI base() {
        return base;
    }

    JsonNode get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, JsonNode body) throws InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode put(String path, JsonNode body) throws InterruptedException {
        return send(request(path).PUT(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        try {
            return HttpRequest.newBuilder(base.resolve(path))
                    .timeout(PATIENCE)
                    .header("X-Honeycomb-Team", key)
                    .header("Content-Type", "application/json");
        } catch (IllegalArgumentException e) {
            // Such as a line break inside it, which no header can hold; the exception would show it.
            throw new HoneycombRefusal(401, "the key is none");
        }
    }

    private JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new HoneycombRefusal(answer.statusCode(), complaint(answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new HoneycombSilence(base, e);
        }
    }

    /** Honeycomb answers errors as {@code {"error": …}} or, the newer ones, as RFC 7807. */
    private static String complaint(String body) {
        try {
            var problem = JSON.readTree(body);
            for (String field : new String[] {"error", "detail", "title"}) {
                if (problem.path(field).isTextual()) {
                    return problem.path(field).asText();
                }
            }
        } catch (JsonProcessingException _) {
            // Then it says nothing that is worth showing.
        }
        return "";
    }
}
