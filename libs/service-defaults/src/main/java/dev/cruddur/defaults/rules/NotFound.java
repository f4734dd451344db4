package dev.cruddur.defaults.rules;

/** What was asked for does not exist, or not for the one who asks. */
public non-sealed class NotFound extends Refusal {

    private static final long serialVersionUID = 1;

    public NotFound(String message) {
        super(message);
    }
}
