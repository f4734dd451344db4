package dev.cruddur.viewer.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How grave a log is, in OTLP's six ranges of four numbers each. */
public enum Severity {
    UNKNOWN(0),
    TRACE(1),
    DEBUG(2),
    INFO(3),
    WARN(4),
    ERROR(5),
    FATAL(6);

    private static final int NUMBERS_EACH = 4;

    private final int rank;

    Severity(int rank) {
        this.rank = rank;
    }

    /** The graver the higher; in filters, severities are numbers. */
    public int rank() {
        return rank;
    }

    /** The severity of OTLP's number; one out of range is unknown. */
    public static Severity of(int number) {
        var range = (number + NUMBERS_EACH - 1) / NUMBERS_EACH;
        return number > 0 && range < values().length ? values()[range] : UNKNOWN;
    }

    public static Optional<Severity> named(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.label().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
