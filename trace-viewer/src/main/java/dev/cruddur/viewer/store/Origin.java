package dev.cruddur.viewer.store;

import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.resource.v1.Resource;

/** Where spans or logs come from. Many share one; the store keeps each once. */
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

    long size() {
        return OBJECTS + (long) EXPANSION * (resource.getSerializedSize() + scope.getSerializedSize());
    }
}
