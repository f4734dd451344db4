package dev.cruddur.backend.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification as a person reads it: who did what.
 *
 * @param actors who did it, the newest three, newest first; at least one
 * @param crud what they said, or liked or reposted; none when it is gone, or nobody can tell just now
 */
public record InboxItem(
        Notification notification,
        List<Person> actors,
        @Nullable Crud crud) {

    /** Who did it last, of those who are still there. */
    public Person actor() {
        return actors.getFirst();
    }
}
