package dev.cruddur.viewer.otlp;

/** Counts the records of one request that could not be used, and why. */
final class Rejections {

    static final String INVALID_ID = "trace id or span id is not valid";
    static final String TRACE_FULL = "their trace is too large to keep";

    private int invalid;
    private int full;

    void invalid() {
        invalid++;
    }

    void full(int count) {
        full += count;
    }

    int count() {
        return invalid + full;
    }

    /** Empty when there are none. */
    String message() {
        if (count() == 0) {
            return "";
        }
        if (full == 0) {
            return invalid + " rejected: " + INVALID_ID;
        }
        var because = full + " rejected: " + TRACE_FULL;
        return invalid == 0 ? because : invalid + " rejected: " + INVALID_ID + "; " + because;
    }
}
