package dev.cruddur.viewer.store;

import java.util.Locale;

/** A span's kind, in the order in which OTLP numbers them. */
public enum SpanKind {
    UNSPECIFIED,
    INTERNAL,
    SERVER,
    CLIENT,
    PRODUCER,
    CONSUMER;

    private static final SpanKind[] BY_NUMBER = values();

    /** The kind of this number; one that is not (yet) defined counts as unspecified. */
    public static SpanKind of(int number) {
        return number >= 0 && number < BY_NUMBER.length ? BY_NUMBER[number] : UNSPECIFIED;
    }

    /** As Jaeger writes it; like Jaeger, internal when unspecified. */
    public String label() {
        return (this == UNSPECIFIED ? INTERNAL : this).name().toLowerCase(Locale.ROOT);
    }
}
