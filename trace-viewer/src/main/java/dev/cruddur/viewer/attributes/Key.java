package dev.cruddur.viewer.attributes;

import java.nio.charset.StandardCharsets;

/** An attribute's name, as text and as messages carry it. */
public final class Key {

    private final String text;
    private final byte[] utf8;

    public Key(String text) {
        this.text = text;
        this.utf8 = text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] utf8() {
        return utf8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
