package dev.cruddur.defaults.rules;

/** As much as may be under way at once is under way. */
public non-sealed class Busy extends Refusal {

    private static final long serialVersionUID = 1;

    public Busy(String message) {
        super(message);
    }
}
