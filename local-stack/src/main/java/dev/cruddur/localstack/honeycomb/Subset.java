package dev.cruddur.localstack.honeycomb;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares what was asked for with what there is: an API adds defaults and ids of its own to what it was given. */
final class Subset {
    private Subset() {}

    /** Whether all of it is there, lists in the same order and of the same length. */
    static boolean isIn(JsonNode wanted, JsonNode found) {
        if (wanted.isObject()) {
            return wanted.properties().stream().allMatch(field -> isIn(field.getValue(), found.path(field.getKey())));
        }
        if (wanted.isArray()) {
            return wanted.size() == found.size() && inOrder(wanted, found);
        }
        if (wanted.isNumber()) {
            return found.isNumber() && Double.compare(wanted.asDouble(), found.asDouble()) == 0;
        }
        return wanted.equals(found);
    }

    private static boolean inOrder(JsonNode wanted, JsonNode found) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!isIn(wanted.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }
}
