package dev.cruddur.viewer.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.StoredSpan;
import java.io.IOException;
import java.util.List;

/** Writes spans as OTLP's {@code TracesData}: by resource, then by scope, each in the order of arrival. */
final class SpansJson {

    private static final OriginsJson<StoredSpan> RESOURCES = new OriginsJson<>(
            "resourceSpans",
            "scopeSpans",
            "spans",
            StoredSpan::origin,
            (json, span) -> OtlpJson.write(json, span.decode()));

    private SpansJson() {}

    static void write(JsonGenerator json, List<StoredSpan> spans) throws IOException {
        json.writeStartObject();
        writeResources(json, spans);
        json.writeEndObject();
    }

    /** As a field of an object that has begun. */
    static void writeResources(JsonGenerator json, List<StoredSpan> spans) throws IOException {
        RESOURCES.write(json, spans);
    }
}
