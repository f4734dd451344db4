package dev.cruddur.viewer.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads any OTLP message by its descriptor; {@link ScalarReader} reads the leaves. */
final class MessageReader {

    private static final Map<Descriptor, Map<String, FieldDescriptor>> FIELDS = new ConcurrentHashMap<>();

    private MessageReader() {}

    /** Reads the object at which the parser stands and leaves the parser at its end. */
    static void read(JsonParser parser, Message.Builder into) throws IOException {
        expect(parser, JsonToken.START_OBJECT);
        var fields = FIELDS.computeIfAbsent(into.getDescriptorForType(), MessageReader::byJsonName);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = fields.get(parser.currentName());
            var token = parser.nextToken();
            if (field == null) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                readField(parser, into, field);
            }
        }
    }

    private static void readField(JsonParser parser, Message.Builder into, FieldDescriptor field) throws IOException {
        if (!field.isRepeated()) {
            into.setField(field, value(parser, into, field));
            return;
        }
        expect(parser, JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            into.addRepeatedField(field, value(parser, into, field));
        }
    }

    private static Object value(JsonParser parser, Message.Builder into, FieldDescriptor field) throws IOException {
        if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            return ScalarReader.read(parser, field);
        }
        var child = into.newBuilderForField(field);
        read(parser, child);
        return child.build();
    }

    private static void expect(JsonParser parser, JsonToken token) throws IOException {
        if (parser.currentToken() != token) {
            throw new JsonParseException(parser, "expected " + token + " but found " + parser.currentToken());
        }
    }

    private static Map<String, FieldDescriptor> byJsonName(Descriptor message) {
        return message.getFields().stream()
                .collect(Collectors.toUnmodifiableMap(FieldDescriptor::getJsonName, Function.identity()));
    }
}
