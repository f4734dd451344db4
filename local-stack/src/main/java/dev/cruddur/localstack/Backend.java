package dev.cruddur.localstack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where telemetry can be sent by name. */
public enum Backend {
    VIEWER,
    HONEYCOMB,
    JAEGER,
    ZIPKIN,
    COLLECTOR;

    /** As people write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Backend> of(String id) {
        return Arrays.stream(values())
                .filter(backend -> backend.id().equalsIgnoreCase(id))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Backend::id).collect(Collectors.joining(", "));
    }
}
