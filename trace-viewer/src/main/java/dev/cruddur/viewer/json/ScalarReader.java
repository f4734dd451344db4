package dev.cruddur.viewer.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;

/** Reads the leaves of a message. Numbers may stand in quotes; 64-bit ones usually do. */
final class ScalarReader {

    private ScalarReader() {}

    static Object read(JsonParser parser, FieldDescriptor field) throws IOException {
        try {
            return switch (field.getJavaType()) {
                case STRING -> string(parser);
                case BYTE_STRING -> bytes(string(parser), field);
                case BOOLEAN -> parser.getBooleanValue();
                case INT -> int32(parser, field);
                case LONG -> int64(parser, field);
                case FLOAT -> Float.valueOf(number(parser));
                case DOUBLE -> Double.valueOf(number(parser));
                case ENUM -> field.getEnumType().findValueByNumberCreatingIfUnknown(enumNumber(parser));
                case MESSAGE -> throw new IllegalArgumentException("not a scalar");
            };
        } catch (IllegalArgumentException e) {
            throw new JsonParseException(parser, field.getJsonName() + ": " + e.getMessage(), e);
        }
    }

    private static String string(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new JsonParseException(parser, "expected a string");
        }
        return parser.getText();
    }

    private static String number(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING
                && !parser.currentToken().isNumeric()) {
            throw new JsonParseException(parser, "expected a number");
        }
        return parser.getText();
    }

    private static int enumNumber(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new JsonParseException(parser, "expected the number of an enum");
        }
        return parser.getIntValue();
    }

    private static ByteString bytes(String text, FieldDescriptor field) {
        return ByteString.copyFrom(
                Ids.isId(field)
                        ? HexFormat.of().parseHex(text)
                        : Base64.getDecoder().decode(text));
    }

    private static Integer int32(JsonParser parser, FieldDescriptor field) throws IOException {
        var text = number(parser);
        return isUnsigned(field) ? Integer.parseUnsignedInt(text) : Integer.parseInt(text);
    }

    private static Long int64(JsonParser parser, FieldDescriptor field) throws IOException {
        var text = number(parser);
        return isUnsigned(field) ? Long.parseUnsignedLong(text) : Long.parseLong(text);
    }

    static boolean isUnsigned(FieldDescriptor field) {
        return switch (field.getType()) {
            case UINT32, UINT64, FIXED32, FIXED64 -> true;
            default -> false;
        };
    }
}
