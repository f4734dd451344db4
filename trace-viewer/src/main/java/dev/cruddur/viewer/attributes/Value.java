package dev.cruddur.viewer.attributes;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.cruddur.viewer.json.OtlpJson;
import io.opentelemetry.proto.common.v1.AnyValue;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** What one attribute, or one field of a span or a log, holds. */
public sealed interface Value {

    /** As a person writes and reads it. Lists and maps are JSON. */
    String text();

    /** Empty when it is no number. */
    default OptionalDouble number() {
        return OptionalDouble.empty();
    }

    record Text(String text) implements Value {}

    record Whole(long value) implements Value {
        @Override
        public String text() {
            return Long.toString(value);
        }

        @Override
        public OptionalDouble number() {
            return OptionalDouble.of((double) value);
        }
    }

    record Real(double value) implements Value {
        @Override
        public String text() {
            return Double.toString(value);
        }

        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(value);
        }
    }

    record Flag(boolean value) implements Value {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    static Value of(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> new Text(value.getStringValue());
            case BOOL_VALUE -> new Flag(value.getBoolValue());
            case INT_VALUE -> new Whole(value.getIntValue());
            case DOUBLE_VALUE -> new Real(value.getDoubleValue());
            default -> new Text(new String(OtlpJson.write(value), StandardCharsets.UTF_8));
        };
    }

    /** The {@code AnyValue} in these bytes; an empty text when they are none. */
    static Value parse(ByteString anyValue) {
        try {
            return of(AnyValue.parseFrom(anyValue));
        } catch (InvalidProtocolBufferException e) {
            return new Text("");
        }
    }
}
