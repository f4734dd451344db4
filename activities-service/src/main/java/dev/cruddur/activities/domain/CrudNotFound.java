package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.NotFound;
import java.util.UUID;

/** There is no such crud, or it has expired: nobody can tell the two apart. */
public final class CrudNotFound extends NotFound {

    private static final long serialVersionUID = 1;

    public CrudNotFound(UUID uuid) {
        super("There is no crud " + uuid + ". It may have expired.");
    }
}
