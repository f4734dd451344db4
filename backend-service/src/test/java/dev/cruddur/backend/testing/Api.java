package dev.cruddur.backend.testing;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service's API as the gateway uses it, by a client that leaves no spans. */
@Singleton
public final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedServer server;
    private final ServiceTokens tokens;
    private final JsonMapper json;

    Api(EmbeddedServer server, ServiceTokens tokens, JsonMapper json) {
        this.server = server;
        this.tokens = tokens;
        this.json = json;
    }

    public Answer get(String path) {
        return get(path, null);
    }

    public Answer get(String path, @Nullable Identity as) {
        return send("GET", path, BodyPublishers.noBody(), as);
    }

    /** A PUT without a body. */
    public Answer put(String path, @Nullable Identity as) {
        return send("PUT", path, BodyPublishers.noBody(), as);
    }

    public Answer delete(String path, @Nullable Identity as) {
        return send("DELETE", path, BodyPublishers.noBody(), as);
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, null);
    }

    public Answer post(String path, Map<String, ?> body, @Nullable Identity as) {
        return send("POST", path, body, as);
    }

    /** A POST that may be repeated. */
    public Answer post(String path, Map<String, ?> body, Identity as, Object idempotencyKey) {
        return send(request(path, as)
                .header("Idempotency-Key", idempotencyKey.toString())
                .header("Content-Type", "application/json")
                .POST(publisher(body)));
    }

    /** Any method with a body. */
    public Answer send(String method, String path, Map<String, ?> body, @Nullable Identity as) {
        return send(method, path, publisher(body), as);
    }

    private BodyPublisher publisher(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A POST without a body. */
    public Answer post(String path, @Nullable Identity as) {
        return send("POST", path, BodyPublishers.noBody(), as);
    }

    /** A PUT of a file. */
    public Answer put(String path, String type, byte[] file, @Nullable Identity as) {
        return send(request(path, as).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(file)));
    }

    /** A file as it is. */
    public HttpResponse<byte[]> file(String path) {
        return send(request(path, null), BodyHandlers.ofByteArray());
    }

    /** Somebody new, signed in. */
    public Identity signUp() {
        return identity(post("/users", Forms.signUp()));
    }

    /** Who a signing up or in made the caller. */
    public static Identity identity(Answer signedIn) {
        Map<String, Object> body = signedIn.object();
        return new Identity(
                UUID.fromString((String) body.get("uuid")), (String) body.get("handle"), UUID.fromString((String)
                        body.get("session_uuid")));
    }

    /** A request with that person's token. */
    public HttpRequest.Builder request(String path, @Nullable Identity as) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.getURI().resolve(path));
        return as == null ? request : request.header("Authorization", "Bearer " + tokens.forUser(as));
    }

    private Answer send(String method, String path, BodyPublisher body, @Nullable Identity as) {
        HttpRequest.Builder request = request(path, as).method(method, body);
        if (body.contentLength() > 0) {
            request.header("Content-Type", "application/json");
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        try {
            return new Answer(response.statusCode(), response.headers(), parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Object parse(String body) throws IOException {
        return body.isEmpty() ? "" : json.readValue(body, Object.class);
    }
}
