package dev.cruddur.benchmarks.load;

import org.jspecify.annotations.Nullable;

/**
 * Something to ask of the public API.
 *
 * @param json its body; null for none
 */
public record Call(String method, String path, @Nullable String json) {

    public static Call get(String path) {
        return new Call("GET", path, null);
    }

    public static Call put(String path) {
        return new Call("PUT", path, null);
    }

    public static Call post(String path, String json) {
        return new Call("POST", path, json);
    }
}
