package dev.cruddur.activities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has left behind beside their cruds. Nothing that has expired is among it. */
public interface PersonalLists {

    /**
     * Somebody's replies, newest first.
     *
     * @param before only those older than this one; from the newest when none
     */
    List<Activity> replies(UUID author, @Nullable UUID before, int limit);

    /**
     * What somebody likes, newest like first.
     *
     * @param before only likes older than this one; from the newest when none
     */
    List<Like> likes(UUID person, @Nullable UUID before, int limit);
}
