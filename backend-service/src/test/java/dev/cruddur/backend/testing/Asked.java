package dev.cruddur.backend.testing;

import com.sun.net.httpserver.Headers;
import org.jspecify.annotations.Nullable;

/** A request that reached a neighbour. */
public record Asked(String route, @Nullable String query, Headers headers, String body) {

    /** A header's first value. */
    public @Nullable String header(String name) {
        return headers.getFirst(name);
    }
}
