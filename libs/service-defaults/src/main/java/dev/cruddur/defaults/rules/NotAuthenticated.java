package dev.cruddur.defaults.rules;

/** Nobody known is asking, or what they showed does not prove who they are. */
public non-sealed class NotAuthenticated extends Refusal {

    private static final long serialVersionUID = 1;

    public NotAuthenticated(String message) {
        super(message);
    }
}
