package dev.cruddur.activities.domain;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with somebody's crud in one click. */
@Singleton
public class CrudReactions {

    private final Reactions reactions;

    CrudReactions(Reactions reactions) {
        this.reactions = reactions;
    }

    /**
     * Likes or reposts a crud; again changes nothing.
     *
     * @return the crud as it is then
     * @throws CrudNotFound when it is not there, or has expired
     */
    public Activity react(UUID person, Reaction reaction, UUID crud) {
        return reactions.add(person, reaction, crud).orElseThrow(() -> new CrudNotFound(crud));
    }

    /**
     * Takes that back; again changes nothing.
     *
     * @return the crud as it is then
     * @throws CrudNotFound when it is not there, or has expired
     */
    public Activity undo(UUID person, Reaction reaction, UUID crud) {
        return reactions.remove(person, reaction, crud).orElseThrow(() -> new CrudNotFound(crud));
    }

    /** What the viewer has done with those cruds; nothing when nobody is signed in. */
    public Marks marks(@Nullable UUID viewer, Collection<Activity> cruds) {
        return viewer == null || cruds.isEmpty()
                ? Marks.NONE
                : reactions.marks(viewer, cruds.stream().map(Activity::uuid).toList());
    }
}
