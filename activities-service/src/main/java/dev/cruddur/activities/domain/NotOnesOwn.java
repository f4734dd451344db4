package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.NotAllowed;

/** Somebody else wrote it. */
public final class NotOnesOwn extends NotAllowed {

    private static final long serialVersionUID = 1;

    public NotOnesOwn() {
        super("Only its author can delete a crud.");
    }
}
