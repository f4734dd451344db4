package dev.cruddur.localstack.cli;

/**
 * How words look where they are shown.
 *
 * @param coloured false when the output is no terminal or the person asked for none (NO_COLOR)
 */
record Terminal(boolean coloured) {
    /** The longest of the services' names. */
    private static final int NAME_WIDTH = "notifications-service".length();

    /** The script knows whether it writes to a terminal, and says so. */
    static Terminal standard() {
        return new Terminal(Boolean.getBoolean("cruddur.colour"));
    }

    String paint(Palette colour, String text) {
        return coloured ? colour.paint(text) : text;
    }

    /** A line of a service, behind its name. */
    String line(String service, String text) {
        return paint(Palette.ofService(service), padded(service) + " |") + " " + text;
    }

    String name(String service) {
        return paint(Palette.ofService(service), padded(service));
    }

    String failure(String message) {
        return paint(Palette.BAD, "✗") + " " + message;
    }

    String warning(String message) {
        return paint(Palette.WARNING, "!") + " " + message;
    }

    String success(String message) {
        return paint(Palette.GOOD, "✓") + " " + message;
    }

    private static String padded(String service) {
        return service + " ".repeat(Math.max(0, NAME_WIDTH - service.length()));
    }
}
