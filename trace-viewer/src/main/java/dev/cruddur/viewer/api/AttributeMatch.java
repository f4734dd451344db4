package dev.cruddur.viewer.api;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.store.StoredSpan;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Compares a span's and its resource's attributes with what was asked for, each as text. */
final class AttributeMatch {

    /** Not an attribute in OpenTelemetry but in Jaeger, whose users ask for {@code error=true}. */
    private static final String ERROR = "error";

    private AttributeMatch() {}

    static boolean matches(StoredSpan span, Map<String, String> wanted) {
        var attributes = span.decode().getAttributesList();
        var resource = span.origin().resource().getAttributesList();
        return wanted.entrySet().stream()
                .allMatch(entry -> has(attributes, entry)
                        || has(resource, entry)
                        || (entry.getKey().equals(ERROR) && entry.getValue().equals(Boolean.toString(span.error()))));
    }

    private static boolean has(List<KeyValue> attributes, Map.Entry<String, String> wanted) {
        return attributes.stream()
                .anyMatch(attribute -> attribute.getKey().equals(wanted.getKey())
                        && text(attribute.getValue()).equals(wanted.getValue()));
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
            case INT_VALUE -> Long.toString(value.getIntValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            default -> new String(OtlpJson.write(value), StandardCharsets.UTF_8);
        };
    }
}
