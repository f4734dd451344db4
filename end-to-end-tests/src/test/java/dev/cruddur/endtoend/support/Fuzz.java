package dev.cruddur.endtoend.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cruddur.openapi.Operation;
import dev.cruddur.openapi.Tree;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests made up from an API's description: most of the right form, some of them not quite, some not at all. */
public final class Fuzz {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Object> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\uD83D",
            "\u202Etxet",
            "<script>alert(1)</script>",
            "' OR 1=1; --",
            "../../etc/passwd",
            "%s%n%00",
            "x".repeat(5_000),
            // Encoded as long as the one before: three of them in one address still fit into a request's head.
            "\uD83D\uDC69\u200D\uD83D\uDC67".repeat(150),
            "\u200B",
            -1,
            Long.MAX_VALUE,
            1.5,
            true,
            List.of("a", 1),
            Map.of("a", Map.of("b", 1)));

    private final Tree document;
    private final List<Operation> operations;
    private final Random random;

    public Fuzz(Tree document, long seed) {
        this.document = document;
        this.operations = Operation.of(document).stream()
                .filter(operation -> !operation.isStream())
                // Trace-viewer answers these, and its own tests throw things at it.
                .filter(operation -> !operation.path().matches("/api/(analysis|traces)/.*"))
                // Whoever signs in or out is somebody else from then on.
                .filter(operation ->
                        operation.method().equals("GET") || !operation.path().startsWith("/api/session"))
                .toList();
        this.random = new Random(seed);
    }

    /** Sends so many, as somebody who is signed in. */
    public List<Outcome> throwAt(String url, int requests) {
        Person person = Person.signedUp(url);
        List<Attempt> attempts =
                IntStream.range(0, requests).mapToObj(this::attempt).toList();
        return attempts.parallelStream().map(attempt -> send(person, attempt)).toList();
    }

    private static Outcome send(Person person, Attempt attempt) {
        HttpRequest.Builder request = person.request(attempt.target())
                .method(
                        attempt.operation().method(),
                        attempt.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(attempt.body()));
        attempt.headers().forEach(request::header);
        HttpResponse<String> response;
        try {
            response = person.exchange(request);
        } catch (UncheckedIOException e) {
            return new Outcome(attempt, Outcome.NO_ANSWER, "", String.valueOf(e.getMessage()));
        }
        return new Outcome(
                attempt,
                response.statusCode(),
                response.headers().firstValue("content-type").orElse(""),
                response.body());
    }

    private Attempt attempt(int index) {
        // Each route in its turn, so that none is left to chance.
        Operation operation = operations.get(index % operations.size());
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new LinkedHashMap<>();
        for (Tree parameter : parameters(operation)) {
            String name = String.valueOf(parameter.text("name"));
            String value = String.valueOf(value(parameter.read("schema"), name));
            switch (String.valueOf(parameter.text("in"))) {
                case "path" -> path = path.replace("{" + name + "}", encoded(value.isBlank() ? "x" : value));
                case "query" -> append(query, name, value, parameter.is("required"));
                default -> addHeader(headers, name, value);
            }
        }
        String body = body(operation, headers);
        return new Attempt(operation, path + query, headers, body);
    }

    private List<Tree> parameters(Operation operation) {
        List<Tree> shared = document.read("paths").read(operation.path()).list("parameters");
        return shared.isEmpty() ? operation.description().list("parameters") : shared;
    }

    private void append(StringBuilder query, String name, String value, boolean isRequired) {
        if (isRequired || random.nextInt(3) > 0) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(value));
        }
    }

    private void addHeader(Map<String, String> headers, String name, String value) {
        if (random.nextInt(3) == 0) {
            headers.put(name, value.replaceAll("[^ -~]", "?"));
        }
    }

    private @Nullable String body(Operation operation, Map<String, String> headers) {
        Tree content = operation.description().read("requestBody").read("content");
        if (content.isEmpty()) {
            return null;
        }
        String type = content.names().getFirst();
        headers.put("Content-Type", random.nextInt(30) == 0 ? "text/plain" : type);
        String json = write(value(content.read(type).read("schema"), ""));
        return switch (random.nextInt(20)) {
            case 0 -> json.substring(0, json.length() / 2);
            case 1 -> "{\"a\":1,\"a\":2}";
            case 2 -> "[" + json + "]";
            default -> json;
        };
    }

    private Object value(Tree schema, String name) {
        if (random.nextInt(5) == 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        Tree shape = resolved(schema);
        String type = String.valueOf(shape.text("type"));
        return switch (type) {
            case "object" -> object(shape);
            case "array" ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> value(shape.read("items"), name))
                        .toList();
            case "integer", "number" -> random.nextInt(120);
            case "boolean" -> random.nextBoolean();
            default -> text(shape, name);
        };
    }

    private Map<String, Object> object(Tree shape) {
        Map<String, Object> object = new LinkedHashMap<>();
        Tree fields = shape.read("properties");
        for (String field : fields.names()) {
            if (random.nextInt(6) > 0) {
                object.put(field, value(fields.read(field), field));
            }
        }
        return object;
    }

    private Object text(Tree shape, String name) {
        String example = shape.text("example");
        if ("uuid".equals(shape.text("format"))) {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        }
        if (example != null) {
            return example;
        }
        return name.contains("handle") ? "amara" : "word" + random.nextInt(1_000);
    }

    private Tree resolved(Tree schema) {
        String ref = schema.ref();
        if (ref != null) {
            return document.read("components").read("schemas").read(ref.substring(ref.lastIndexOf('/') + 1));
        }
        List<Tree> parts = schema.list("allOf");
        return parts.isEmpty() ? schema : resolved(parts.getFirst());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A request.
     *
     * @param body none for a route that takes none
     */
    public record Attempt(
            Operation operation,
            String target,
            Map<String, String> headers,
            @Nullable String body) {}

    /** What came of it. */
    public record Outcome(Attempt attempt, int status, String type, String body) {

        /** The status of what was never answered. */
        public static final int NO_ANSWER = 0;

        /** Whether the route's description names the status. */
        public boolean isDescribed() {
            return attempt.operation().mayAnswer(status);
        }
    }
}
