package dev.cruddur.viewer.forward;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cruddur.viewer.json.OtlpJson;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attributes for those who know only texts; what is no text is written as JSON ("Attribute", non-OTLP exporters). */
final class Texts {

    private Texts() {}

    /** Each by its key. Of one that stands there twice, the last. */
    static Map<String, String> of(List<KeyValue> attributes) {
        Map<String, String> texts = new LinkedHashMap<>();
        attributes.forEach(attribute -> texts.put(attribute.getKey(), of(attribute.getValue())));
        return texts;
    }

    /** All of them as one JSON object. */
    static String object(List<KeyValue> attributes) {
        return json(generator -> write(generator, attributes));
    }

    /** A JSON string. */
    static String quoted(String text) {
        return json(generator -> generator.writeString(text));
    }

    private static String of(AnyValue value) {
        return value.hasStringValue() ? value.getStringValue() : json(generator -> write(generator, value));
    }

    private static void write(JsonGenerator json, List<KeyValue> attributes) throws IOException {
        json.writeStartObject();
        for (var attribute : attributes) {
            json.writeFieldName(attribute.getKey());
            write(json, attribute.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AnyValue value) throws IOException {
        switch (value.getValueCase()) {
            case STRING_VALUE -> json.writeString(value.getStringValue());
            case BOOL_VALUE -> json.writeBoolean(value.getBoolValue());
            case INT_VALUE -> json.writeNumber(value.getIntValue());
            case DOUBLE_VALUE -> json.writeNumber(value.getDoubleValue());
            case BYTES_VALUE -> json.writeBinary(value.getBytesValue().toByteArray());
            case KVLIST_VALUE -> write(json, value.getKvlistValue().getValuesList());
            case ARRAY_VALUE -> {
                json.writeStartArray();
                for (var element : value.getArrayValue().getValuesList()) {
                    write(json, element);
                }
                json.writeEndArray();
            }
            default -> json.writeNull();
        }
    }

    private static String json(OtlpJson.Content content) {
        return new String(OtlpJson.document(content), StandardCharsets.UTF_8);
    }
}
