package dev.cruddur.gateway.domain;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Admits spans that say that they are the page's, so that nobody outside can speak for a service. What goes on is
 * written anew from what was checked: a second reader may see more in a body than the first, such as a field that
 * stands there twice.
 */
@Singleton
public final class BrowserSpans {

    /** The only service name that a browser may use. */
    public static final String SERVICE = "frontend-web";

    private static final String RESOURCE_SPANS = "resourceSpans";
    private static final String ATTRIBUTES = "attributes";

    private final JsonMapper json;

    BrowserSpans(JsonMapper json) {
        this.json = json;
    }

    /**
     * Checks an OTLP/HTTP request body in JSON.
     *
     * @return what to pass on
     * @throws NotBrowserSpans when it is something else, or speaks for another service
     */
    public SpanExport admit(byte[] body) {
        JsonNode resources = read(body).get(RESOURCE_SPANS);
        if (resources == null || !resources.isArray()) {
            throw new NotBrowserSpans("The body is no OTLP export of traces: it has no array resourceSpans.");
        }
        JsonNode admitted = JsonNode.createArrayNode(
                elements(resources).map(BrowserSpans::admit).toList());
        try {
            return new SpanExport(
                    json.writeValueAsBytes(JsonNode.createObjectNode(Map.of(RESOURCE_SPANS, admitted))),
                    records(admitted));
        } catch (IOException e) {
            throw new IllegalStateException("A tree that was read could not be written", e);
        }
    }

    private JsonNode read(byte[] body) {
        try {
            JsonNode root = json.readValue(body, JsonNode.class);
            if (root != null && root.isObject()) {
                return root;
            }
        } catch (IOException _) {
            // Told below; what the parser says of a stranger's bytes is of no use to anybody.
        }
        throw new NotBrowserSpans("The body is no JSON object.");
    }

    private static JsonNode admit(JsonNode resourceSpans) {
        JsonNode attributes = child(child(resourceSpans, "resource"), ATTRIBUTES);
        if (attributes == null || !serviceNames(attributes).equals(List.of(SERVICE))) {
            throw new NotBrowserSpans("Each resource's service.name must be " + SERVICE + ", once.");
        }
        Map<String, JsonNode> admitted = new LinkedHashMap<>();
        admitted.put("resource", JsonNode.createObjectNode(Map.of(ATTRIBUTES, attributes)));
        for (String name : List.of("scopeSpans", "schemaUrl")) {
            JsonNode value = child(resourceSpans, name);
            if (value != null) {
                admitted.put(name, value);
            }
        }
        return JsonNode.createObjectNode(admitted);
    }

    private static int records(JsonNode resources) {
        return elements(resources)
                .flatMap(resource -> elements(child(resource, "scopeSpans")))
                .flatMap(scope -> elements(child(scope, "spans")))
                .mapToInt(span -> 1 + size(child(span, "events")) + size(child(span, "links")))
                .sum();
    }

    private static int size(@Nullable JsonNode array) {
        return array != null && array.isArray() ? array.size() : 0;
    }

    private static List<String> serviceNames(JsonNode attributes) {
        return elements(attributes)
                .filter(attribute -> "service.name".equals(text(child(attribute, "key"))))
                .map(attribute -> String.valueOf(text(child(child(attribute, "value"), "stringValue"))))
                .toList();
    }

    private static @Nullable JsonNode child(@Nullable JsonNode parent, String name) {
        return parent != null && parent.isObject() ? parent.get(name) : null;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isString() ? node.getStringValue() : null;
    }

    private static Stream<JsonNode> elements(@Nullable JsonNode array) {
        return array != null && array.isArray()
                ? StreamSupport.stream(array.values().spliterator(), false)
                : Stream.empty();
    }
}
