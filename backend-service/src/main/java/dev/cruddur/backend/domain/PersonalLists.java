package dev.cruddur.backend.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has left behind beside their cruds. */
public interface PersonalLists {

    /**
     * A page of it, newest first.
     *
     * @param before where a page said that the next begins; at the newest when none
     */
    CrudPage page(ProfileTab tab, UUID person, @Nullable UUID before, int limit);
}
