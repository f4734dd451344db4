package dev.cruddur.defaults.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The input breaks one rule or more. */
public final class RuleViolated extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    public RuleViolated(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
        this.violations = violations;
    }

    /** Every rule that was broken, in the order of the rules. */
    public List<Violation> violations() {
        return violations;
    }
}
