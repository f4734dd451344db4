package dev.cruddur.viewer.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.Origin;
import io.opentelemetry.proto.resource.v1.Resource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes records as OTLP nests them: by resource, then by scope.
 *
 * @param resources the name of the outermost list
 * @param scopes of the list in each resource
 * @param records of the list in each scope
 */
record OriginsJson<T>(
        String resources, String scopes, String records, Function<T, Origin> origin, RecordWriter<T> writer) {

    @FunctionalInterface
    interface RecordWriter<T> {
        void write(JsonGenerator json, T record) throws IOException;
    }

    void write(JsonGenerator json, List<T> all) throws IOException {
        Map<From, Map<Origin, List<T>>> byResource = new LinkedHashMap<>();
        for (var one : all) {
            byResource
                    .computeIfAbsent(From.of(origin.apply(one)), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(origin.apply(one), _ -> new ArrayList<>())
                    .add(one);
        }
        json.writeArrayFieldStart(resources);
        for (var resource : byResource.entrySet()) {
            writeResource(json, resource.getKey(), resource.getValue());
        }
        json.writeEndArray();
    }

    private void writeResource(JsonGenerator json, From from, Map<Origin, List<T>> byScope) throws IOException {
        json.writeStartObject();
        json.writeFieldName("resource");
        OtlpJson.write(json, from.resource());
        json.writeArrayFieldStart(scopes);
        for (var scope : byScope.entrySet()) {
            writeScope(json, scope.getKey(), scope.getValue());
        }
        json.writeEndArray();
        writeSchemaUrl(json, from.schemaUrl());
        json.writeEndObject();
    }

    private void writeScope(JsonGenerator json, Origin scope, List<T> all) throws IOException {
        json.writeStartObject();
        json.writeFieldName("scope");
        OtlpJson.write(json, scope.scope());
        json.writeArrayFieldStart(records);
        for (var one : all) {
            writer.write(json, one);
        }
        json.writeEndArray();
        writeSchemaUrl(json, scope.scopeSchemaUrl());
        json.writeEndObject();
    }

    private static void writeSchemaUrl(JsonGenerator json, String url) throws IOException {
        if (!url.isEmpty()) {
            json.writeStringField("schemaUrl", url);
        }
    }

    private record From(Resource resource, String schemaUrl) {
        static From of(Origin origin) {
            return new From(origin.resource(), origin.resourceSchemaUrl());
        }
    }
}
