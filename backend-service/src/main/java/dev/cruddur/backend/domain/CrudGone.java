package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;

/** There is no such crud, or none any more: nobody can tell the two apart. */
public final class CrudGone extends NotFound {

    private static final long serialVersionUID = 1;

    public CrudGone() {
        super("There is no such crud. It may have expired.");
    }
}
