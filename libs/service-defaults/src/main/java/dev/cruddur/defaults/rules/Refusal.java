package dev.cruddur.defaults.rules;

/** What a domain throws when it will not do what it was asked. Expected, so it carries no stack trace. */
public abstract sealed class Refusal extends RuntimeException
        permits RuleViolated, NotFound, NotAllowed, NotAuthenticated, Conflict, Busy {

    private static final long serialVersionUID = 1;

    protected Refusal(String message) {
        super(message, null, false, false);
    }
}
