package dev.cruddur.gateway.domain;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
    private static final String SCOPE_SPANS = "scopeSpans";
    private static final String SPANS = "spans";
    private static final String ATTRIBUTES = "attributes";

    private final JsonMapper json;

    BrowserSpans(JsonMapper json) {
        this.json = json;
    }

    /**
     * Checks an OTLP/HTTP request body in JSON.
     *
     * @param person who sends it, by the session; a span that names another does not name anybody any more
     * @return what to pass on
     * @throws NotBrowserSpans when it is something else, or speaks for another service
     */
    public SpanExport admit(byte[] body, @Nullable UUID person) {
        JsonNode resources = read(body).get(RESOURCE_SPANS);
        if (resources == null || !resources.isArray()) {
            throw new NotBrowserSpans("The body is no OTLP export of traces: it has no array resourceSpans.");
        }
        JsonNode admitted = JsonNode.createArrayNode(
                elements(resources).map(resource -> admit(resource, person)).toList());
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

    private static JsonNode admit(JsonNode resourceSpans, @Nullable UUID person) {
        JsonNode attributes = child(child(resourceSpans, "resource"), ATTRIBUTES);
        if (attributes == null || !serviceNames(attributes).equals(List.of(SERVICE))) {
            throw new NotBrowserSpans("Each resource's service.name must be " + SERVICE + ", once.");
        }
        Map<String, JsonNode> admitted = new LinkedHashMap<>();
        admitted.put("resource", JsonNode.createObjectNode(Map.of(ATTRIBUTES, attributes)));
        JsonNode scopes = child(resourceSpans, SCOPE_SPANS);
        if (scopes != null) {
            admitted.put(SCOPE_SPANS, onEachSpan(scopes, span -> naming(person, span)));
        }
        JsonNode schemaUrl = child(resourceSpans, "schemaUrl");
        if (schemaUrl != null) {
            admitted.put("schemaUrl", schemaUrl);
        }
        return JsonNode.createObjectNode(admitted);
    }

    private static JsonNode onEachSpan(JsonNode scopes, UnaryOperator<JsonNode> change) {
        return JsonNode.createArrayNode(elements(scopes)
                .map(scope -> with(
                        scope,
                        SPANS,
                        spans -> JsonNode.createArrayNode(
                                elements(spans).map(change).toList())))
                .toList());
    }

    /** The span without a {@code user.id} that is not the sender's. */
    private static JsonNode naming(@Nullable UUID person, JsonNode span) {
        String own = String.valueOf(person);
        return with(
                span,
                ATTRIBUTES,
                attributes -> JsonNode.createArrayNode(elements(attributes)
                        .filter(attribute -> !"user.id".equals(text(child(attribute, "key")))
                                || own.equals(text(child(child(attribute, "value"), "stringValue"))))
                        .toList()));
    }

    /** The object with that field changed, where it has it. */
    private static JsonNode with(JsonNode object, String field, UnaryOperator<JsonNode> change) {
        JsonNode value = child(object, field);
        if (value == null) {
            return object;
        }
        Map<String, JsonNode> changed = new LinkedHashMap<>();
        object.entries().forEach(entry -> changed.put(entry.getKey(), entry.getValue()));
        changed.put(field, change.apply(value));
        return JsonNode.createObjectNode(changed);
    }

    private static int records(JsonNode resources) {
        return elements(resources)
                .flatMap(resource -> elements(child(resource, SCOPE_SPANS)))
                .flatMap(scope -> elements(child(scope, SPANS)))
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
