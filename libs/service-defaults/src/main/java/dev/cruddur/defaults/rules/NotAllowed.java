package dev.cruddur.defaults.rules;

/** The one who asks is known and may not do this. */
public non-sealed class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1;

    public NotAllowed(String message) {
        super(message);
    }
}
