package dev.cruddur.defaults.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects every rule that an input breaks, so that a person learns of all of them at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Adds a violation when {@code broken}. */
    public Violations when(boolean broken, String field, String code, String message) {
        if (broken) {
            found.add(new Violation(field, code, message));
        }
        return this;
    }

    /**
     * Ends the collecting.
     *
     * @throws RuleViolated when any rule was broken
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new RuleViolated(List.copyOf(found));
        }
    }
}
