package dev.cruddur.viewer.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.StoredLog;
import java.io.IOException;
import java.util.List;

/** Writes logs as OTLP's {@code LogsData}: by resource, then by scope, each in the order of arrival. */
final class LogsJson {

    private static final OriginsJson<StoredLog> RESOURCES = new OriginsJson<>(
            "resourceLogs",
            "scopeLogs",
            "logRecords",
            StoredLog::origin,
            (json, log) -> OtlpJson.write(json, log.decode()));

    private LogsJson() {}

    static void write(JsonGenerator json, List<StoredLog> logs) throws IOException {
        json.writeStartObject();
        writeResources(json, logs);
        json.writeEndObject();
    }

    /** As a field of an object that has begun. */
    static void writeResources(JsonGenerator json, List<StoredLog> logs) throws IOException {
        RESOURCES.write(json, logs);
    }
}
