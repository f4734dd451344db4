package dev.cruddur.defaults.rules;

import java.util.List;

/** The input keeps every rule, and clashes with what is there already, such as a handle that is taken. */
public non-sealed class Conflict extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient Violation violation;

    public Conflict(String field, String code, String message) {
        super(message);
        this.violation = new Violation(field, code, message);
    }

    /** Which field clashes, as the one entry of the problem's errors. */
    public List<Violation> violations() {
        return List.of(violation);
    }
}
