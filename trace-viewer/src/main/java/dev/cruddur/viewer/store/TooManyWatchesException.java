package dev.cruddur.viewer.store;

/** As many readers follow traces as this process allows. */
public final class TooManyWatchesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyWatchesException() {
        super("As many readers as this process allows already follow a trace.");
    }
}
