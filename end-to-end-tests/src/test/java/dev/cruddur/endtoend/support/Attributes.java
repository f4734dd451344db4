package dev.cruddur.endtoend.support;

import static java.util.stream.Collectors.toMap;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.util.Collection;
import java.util.Map;

/** Attributes as OTLP carries them. */
public final class Attributes {

    private Attributes() {}

    /** Each with its value as text. */
    public static Map<String, String> of(Collection<KeyValue> attributes) {
        return attributes.stream().collect(toMap(KeyValue::getKey, attribute -> text(attribute.getValue())));
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case INT_VALUE -> String.valueOf(value.getIntValue());
            case DOUBLE_VALUE -> String.valueOf(value.getDoubleValue());
            case BOOL_VALUE -> String.valueOf(value.getBoolValue());
            default -> value.toString();
        };
    }
}
