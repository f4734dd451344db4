package dev.cruddur.localstack.cli;

/** What the doctor found, with the mend where one is needed. */
record Finding(Level level, String text) {
    enum Level {
        OK,
        WARN,
        MISSING
    }

    static Finding ok(String text) {
        return new Finding(Level.OK, text);
    }

    static Finding warn(String text) {
        return new Finding(Level.WARN, text);
    }

    static Finding missing(String text) {
        return new Finding(Level.MISSING, text);
    }
}
