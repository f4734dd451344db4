package dev.cruddur.viewer.json;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Set;

/** The fields that OTLP writes in hexadecimal where proto3's JSON would use Base64. */
final class Ids {

    private static final Set<String> NAMES = Set.of("trace_id", "span_id", "parent_span_id");

    private Ids() {}

    static boolean isId(FieldDescriptor field) {
        return NAMES.contains(field.getName());
    }
}
