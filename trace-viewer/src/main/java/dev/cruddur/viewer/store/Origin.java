package dev.cruddur.viewer.store;

import dev.cruddur.viewer.attributes.Value;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where spans, logs or metrics come from. Many share one; a store keeps each once. */
public record Origin(
        Resource resource,
        String resourceSchemaUrl,
        InstrumentationScope scope,
        String scopeSchemaUrl,
        String serviceName) {

    /** What the semantic conventions call a service that does not say its name. */
    private static final String UNKNOWN_SERVICE = "unknown_service";

    /** Objects take several times the space of the bytes they are made from. */
    private static final int EXPANSION = 4;

    private static final int OBJECTS = 512;

    public static Origin of(
            Resource resource, String resourceSchemaUrl, InstrumentationScope scope, String scopeSchemaUrl) {
        return new Origin(resource, resourceSchemaUrl, scope, scopeSchemaUrl, serviceName(resource));
    }

    private static String serviceName(Resource resource) {
        return resource.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(UNKNOWN_SERVICE);
    }

    /** The first value of this key among the resource's attributes. */
    public Optional<Value> ofResource(String key) {
        return find(resource.getAttributesList(), key);
    }

    /** The first value of this key among the instrumentation scope's attributes. */
    public Optional<Value> ofScope(String key) {
        return find(scope.getAttributesList(), key);
    }

    private static Optional<Value> find(List<KeyValue> attributes, String key) {
        for (var attribute : attributes) {
            if (attribute.getKey().equals(key)) {
                return Optional.of(Value.of(attribute.getValue()));
            }
        }
        return Optional.empty();
    }

    /** Passes on each attribute of the scope and of the resource. */
    public void forEach(BiConsumer<String, Value> action) {
        scope.getAttributesList().forEach(attribute -> pass(attribute, action));
        resource.getAttributesList().forEach(attribute -> pass(attribute, action));
    }

    private static void pass(KeyValue attribute, BiConsumer<String, Value> action) {
        action.accept(attribute.getKey(), Value.of(attribute.getValue()));
    }

    long size() {
        return OBJECTS + (long) EXPANSION * (resource.getSerializedSize() + scope.getSerializedSize());
    }
}
