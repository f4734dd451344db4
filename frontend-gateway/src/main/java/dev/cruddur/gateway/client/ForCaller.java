package dev.cruddur.gateway.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What of an answer's headers is for the caller. Hop-by-hop headers and the trace's are each hop's own. */
final class ForCaller {

    private static final List<String> NAMES = List.of(
            "Content-Type", "Link", "X-Unread-Count", "X-Left-Out", "Retry-After", "Location", "Cache-Control", "ETag");

    private ForCaller() {}

    /** Picks them out of all headers, which are looked up by name. */
    static Map<String, String> headers(Function<String, Optional<String>> all) {
        Map<String, String> headers = new LinkedHashMap<>();
        NAMES.forEach(name -> all.apply(name).ifPresent(value -> headers.put(name, value)));
        return headers;
    }
}
