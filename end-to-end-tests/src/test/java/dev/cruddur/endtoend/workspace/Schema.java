package dev.cruddur.endtoend.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as those beside these tests use. */
record Schema(JsonNode schema) {

    /** What is wrong with it, each with where it is; empty when nothing is. */
    List<String> problems(String where, JsonNode value) {
        List<String> problems = new ArrayList<>();
        if (schema.has("type") && !hasType(value)) {
            problems.add(where + " is no " + schema.path("type").asText());
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            problems.add(where + " is none of " + schema.path("enum"));
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.path("pattern").asText())) {
            problems.add(where + " does not match " + schema.path("pattern"));
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                problems.add(where + " lacks " + name);
            }
        });
        value.properties().forEach(field -> problems.addAll(field(where, field.getKey(), field.getValue())));
        for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
            problems.addAll(new Schema(schema.path("items")).problems(where + "[]", element));
        }
        return problems;
    }

    private List<String> field(String where, String name, JsonNode value) {
        String there = where + "." + name;
        if (schema.path("properties").has(name)) {
            return new Schema(schema.path("properties").path(name)).problems(there, value);
        }
        JsonNode others = schema.path("additionalProperties");
        return others.isBoolean() && !others.asBoolean()
                ? List.of(there + " is not known")
                : new Schema(others).problems(there, value);
    }

    private boolean hasType(JsonNode value) {
        return switch (schema.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "integer" -> value.isIntegralNumber();
            default -> value.isTextual();
        };
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        for (JsonNode choice : choices) {
            if (choice.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
