package dev.cruddur.backend.domain;

import java.util.Arrays;
import java.util.Locale;

/** The colours that a profile's head may have. What each looks like is the page's; the database has a default. */
public enum Banner {
    VIOLET("Violet"),
    OCEAN("Ocean"),
    LAGOON("Lagoon"),
    FOREST("Forest"),
    MEADOW("Meadow"),
    SUNSET("Sunset"),
    EMBER("Ember"),
    ROSE("Rose"),
    PLUM("Plum"),
    SLATE("Slate");

    private final String label;

    Banner(String label) {
        this.label = label;
    }

    /** Whether one has that name in requests. */
    static boolean isValue(String value) {
        return Arrays.stream(values()).anyMatch(banner -> banner.value().equals(value));
    }

    /** Its name in requests, such as {@code violet}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
