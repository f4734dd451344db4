package dev.cruddur.activities.domain;

/** The key has been used: what was about to be posted must not be, and whoever posts it gets what was posted before. */
public final class KeyUsed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public KeyUsed() {
        super(null, null, false, false);
    }
}
