package dev.cruddur.viewer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** Writes any OTLP message by its descriptor: the fields that are set, in the order of their numbers. */
final class MessageWriter {

    private MessageWriter() {}

    static void write(JsonGenerator json, Message message) throws IOException {
        json.writeStartObject();
        for (var entry : message.getAllFields().entrySet()) {
            json.writeFieldName(entry.getKey().getJsonName());
            writeField(json, entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeField(JsonGenerator json, FieldDescriptor field, Object value) throws IOException {
        if (!field.isRepeated()) {
            writeValue(json, field, value);
            return;
        }
        json.writeStartArray();
        for (var item : (List<?>) value) {
            writeValue(json, field, item);
        }
        json.writeEndArray();
    }

    private static void writeValue(JsonGenerator json, FieldDescriptor field, Object value) throws IOException {
        switch (value) {
            case Message message -> write(json, message);
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> writeInt(json, field, number);
            // JavaScript's numbers hold 53 bits; proto3's mapping therefore quotes all 64-bit integers.
            case Long number ->
                json.writeString(
                        ScalarReader.isUnsigned(field) ? Long.toUnsignedString(number) : Long.toString(number));
            case Double number -> json.writeNumber(number);
            case Float number -> json.writeNumber(number);
            case EnumValueDescriptor constant -> json.writeNumber(constant.getNumber());
            case ByteString bytes
            when Ids.isId(field) -> json.writeString(HexFormat.of().formatHex(bytes.toByteArray()));
            case ByteString bytes -> json.writeBinary(bytes.toByteArray());
            default -> throw new IllegalArgumentException("no JSON for " + field.getFullName());
        }
    }

    private static void writeInt(JsonGenerator json, FieldDescriptor field, int number) throws IOException {
        json.writeNumber(ScalarReader.isUnsigned(field) ? Integer.toUnsignedLong(number) : number);
    }
}
