package dev.cruddur.gateway.domain;

/** What came as spans from a browser is none. The message may be shown to the sender. */
public final class NotBrowserSpans extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotBrowserSpans(String message) {
        super(message, null, false, false);
    }
}
