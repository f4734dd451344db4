package dev.cruddur.localstack.honeycomb;

import dev.cruddur.localstack.process.StackException;

/** Honeycomb said no. */
public final class HoneycombRefusal extends StackException {
    private static final long serialVersionUID = 1L;

    private final int status;

    HoneycombRefusal(int status, String complaint) {
        super(message(status, complaint));
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    private static String message(int status, String complaint) {
        return "Honeycomb answers " + status + (complaint.isBlank() ? "." : ": " + complaint);
    }
}
