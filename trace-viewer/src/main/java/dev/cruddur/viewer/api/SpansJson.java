package dev.cruddur.viewer.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.StoredSpan;
import io.opentelemetry.proto.resource.v1.Resource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes spans as OTLP's {@code TracesData}: by resource, then by scope, each in the order of arrival. */
final class SpansJson {

    private SpansJson() {}

    static void write(JsonGenerator json, List<StoredSpan> spans) throws IOException {
        Map<From, Map<Origin, List<StoredSpan>>> resources = new LinkedHashMap<>();
        for (var span : spans) {
            resources
                    .computeIfAbsent(From.of(span.origin()), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(span.origin(), _ -> new ArrayList<>())
                    .add(span);
        }
        json.writeStartObject();
        json.writeArrayFieldStart("resourceSpans");
        for (var resource : resources.entrySet()) {
            writeResource(json, resource.getKey(), resource.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeResource(JsonGenerator json, From from, Map<Origin, List<StoredSpan>> scopes)
            throws IOException {
        json.writeStartObject();
        json.writeFieldName("resource");
        OtlpJson.write(json, from.resource());
        json.writeArrayFieldStart("scopeSpans");
        for (var scope : scopes.entrySet()) {
            writeScope(json, scope.getKey(), scope.getValue());
        }
        json.writeEndArray();
        writeSchemaUrl(json, from.schemaUrl());
        json.writeEndObject();
    }

    private static void writeScope(JsonGenerator json, Origin origin, List<StoredSpan> spans) throws IOException {
        json.writeStartObject();
        json.writeFieldName("scope");
        OtlpJson.write(json, origin.scope());
        json.writeArrayFieldStart("spans");
        for (var span : spans) {
            OtlpJson.write(json, span.decode());
        }
        json.writeEndArray();
        writeSchemaUrl(json, origin.scopeSchemaUrl());
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
