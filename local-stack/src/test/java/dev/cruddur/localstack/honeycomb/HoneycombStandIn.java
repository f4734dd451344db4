package dev.cruddur.localstack.honeycomb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A stand-in for the part of Honeycomb's API that manages an environment, written from its documentation: 401 for an
 * unknown key, 403 without the right, 404 for what is not there, 422 with {@code type_detail} for what breaks a rule of
 * {@link QueryRules}; ids and defaults are added to what it is given.
 */
public final class HoneycombStandIn implements AutoCloseable {
    public static final String KEY = "a-key-that-only-the-stand-in-knows";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> RIGHTS = Map.of(
            "boards", "boards",
            "queries", "queries",
            "query_annotations", "queries",
            "triggers", "triggers",
            "datasets", "createDatasets");

    private final HttpServer server;
    private final Set<String> rights =
            new TreeSet<>(Set.of("events", "createDatasets", "queries", "boards", "triggers"));
    private final Map<String, Map<String, ObjectNode>> stored = new TreeMap<>();
    private final List<String> writes = new ArrayList<>();
    private List<String> datasets = List.of("backend-service", "frontend-gateway");
    private int ids;

    public HoneycombStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/1/", this::handle);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Takes a right away from the key. */
    public void deny(String right) {
        rights.remove(right);
    }

    /** As before anything was sent. */
    void forgetDatasets() {
        datasets = List.of();
    }

    /** What has been made and changed, such as {@code POST boards}. */
    List<String> writes() {
        return List.copyOf(writes);
    }

    /** What there is of a kind, such as {@code boards}. */
    List<ObjectNode> all(String kind) {
        return List.copyOf(stored.getOrDefault(kind, Map.of()).values());
    }

    private record Reply(int status, JsonNode body) {}

    private void handle(HttpExchange exchange) throws IOException {
        var answer = answer(exchange);
        var body = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        if (!KEY.equals(exchange.getRequestHeaders().getFirst("X-Honeycomb-Team"))) {
            return error(401, "unknown API key - check your credentials");
        }
        var path = exchange.getRequestURI().getPath().substring("/1/".length()).split("/", -1);
        if (path[0].equals("auth")) {
            return new Reply(200, auth());
        }
        if (!rights.contains(RIGHTS.getOrDefault(path[0], "none"))) {
            return error(403, "this key is not permitted to do that");
        }
        if (path[0].equals("datasets")) {
            var all = JSON.createArrayNode();
            datasets.forEach(slug -> all.addObject().put("name", slug).put("slug", slug));
            return new Reply(200, all);
        }
        var isOfDataset = !path[0].equals("boards");
        if (isOfDataset && (path.length < 2 || !path[1].equals("__all__"))) {
            return error(404, "dataset not found");
        }
        var id = path.length > (isOfDataset ? 2 : 1) ? path[path.length - 1] : "";
        return exchange.getRequestMethod().equals("GET")
                ? read(path[0], id)
                : write(exchange.getRequestMethod(), path[0], id, JSON.readTree(exchange.getRequestBody()));
    }

    private Reply read(String kind, String id) {
        var all = stored.getOrDefault(kind, Map.of());
        if (id.isEmpty()) {
            var list = JSON.createArrayNode();
            all.values().forEach(list::add);
            return new Reply(200, list);
        }
        return all.containsKey(id) ? new Reply(200, all.get(id)) : error(404, "not found");
    }

    private Reply write(String method, String kind, String id, JsonNode body) {
        var problems = new QueryRules(stored).problems(kind, body);
        if (!problems.isEmpty()) {
            return invalid(problems);
        }
        if (method.equals("PUT") && !stored.getOrDefault(kind, Map.of()).containsKey(id)) {
            return error(404, "not found");
        }
        var key = method.equals("POST") ? "id" + ++ids : id;
        var kept = body.<ObjectNode>deepCopy().put("id", key);
        addDefaults(kind, kept);
        stored.computeIfAbsent(kind, _ -> new TreeMap<>()).put(key, kept);
        writes.add(method + " " + kind);
        return new Reply(method.equals("POST") ? 201 : 200, kept);
    }

    private void addDefaults(String kind, ObjectNode kept) {
        switch (kind) {
            case "boards" ->
                kept.putObject("links")
                        .put(
                                "board_url",
                                "https://ui.honeycomb.io/our-team/board/"
                                        + kept.path("id").asText());
            case "queries" -> kept.put("granularity", 60);
            case "triggers" -> {
                kept.put("disabled", false).put("triggered", false).put("evaluation_schedule_type", "frequency");
                ((ObjectNode) kept.path("threshold")).put("exceeded_limit", 1);
                if (!kept.has("recipients")) {
                    kept.putArray("recipients");
                }
            }
            default -> kept.put("source", "query");
        }
    }

    private JsonNode auth() {
        var auth = JSON.createObjectNode().put("id", "hcalk_0").put("type", "configuration");
        var access = auth.putObject("api_key_access");
        List.of("events", "markers", "triggers", "boards", "queries", "columns", "createDatasets", "slos", "recipients")
                .forEach(right -> access.put(right, rights.contains(right)));
        auth.putObject("team").put("name", "Our team").put("slug", "our-team");
        auth.putObject("environment").put("name", "Test").put("slug", "test");
        return auth;
    }

    private static Reply error(int status, String message) {
        return new Reply(status, JSON.createObjectNode().put("status", status).put("error", message));
    }

    private static Reply invalid(List<String> problems) {
        var body = JSON.createObjectNode()
                .put("status", 422)
                .put("title", "The provided input is invalid.")
                .put("error", String.join("; ", problems));
        ArrayNode details = body.putArray("type_detail");
        problems.forEach(problem -> details.addObject().put("code", "invalid").put("description", problem));
        return new Reply(422, body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
