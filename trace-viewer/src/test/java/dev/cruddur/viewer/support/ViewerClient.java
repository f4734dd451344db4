package dev.cruddur.viewer.support;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Talks to a running viewer over real HTTP. */
public final class ViewerClient {

    public static final String PROTOBUF = "application/x-protobuf";
    public static final String JSON = "application/json";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private final URI server;

    public ViewerClient(EmbeddedServer server) {
        this(server.getURI());
    }

    public ViewerClient(URI server) {
        this.server = server;
    }

    public URI uri(String path) {
        return server.resolve(path);
    }

    public HttpResponse<byte[]> send(Message request) {
        return post("/v1/traces", PROTOBUF, request.toByteArray());
    }

    public HttpResponse<byte[]> post(String path, String contentType, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", contentType);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.POST(BodyPublishers.ofByteArray(body)).build());
    }

    public HttpResponse<byte[]> get(String path) {
        return exchange(HttpRequest.newBuilder(uri(path)).build());
    }

    /** A request without a body. */
    public HttpResponse<byte[]> request(String method, String path) {
        return exchange(HttpRequest.newBuilder(uri(path))
                .method(method, BodyPublishers.noBody())
                .build());
    }

    /** All spans of a trace by the Jaeger API, in the order of the answer. */
    public List<JsonNode> spans(ByteString traceId) {
        return spansIn(json(get("/api/v3/traces/" + Spans.hex(traceId))).get("result"));
    }

    public static List<JsonNode> spansIn(JsonNode tracesData) {
        var spans = new ArrayList<JsonNode>();
        for (var resource : tracesData.get("resourceSpans").values()) {
            for (var scope : resource.get("scopeSpans").values()) {
                scope.get("spans").values().forEach(spans::add);
            }
        }
        return spans;
    }

    public static JsonNode json(HttpResponse<byte[]> response) {
        return json(new String(response.body(), StandardCharsets.UTF_8));
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readValue(text, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    public static HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
