package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of people.
 *
 * @param of whose followers they are, or who follows them
 * @param next where the next page begins; none on the last
 */
public record PeoplePage(
        Person of, List<ListedPerson> people, @Nullable UUID next) {

    /** A page out of what was found by asking for one more than it may hold. */
    static PeoplePage of(Person person, List<ListedPerson> found, int limit) {
        return found.size() > limit
                ? new PeoplePage(
                        person, found.subList(0, limit), found.get(limit - 1).followUuid())
                : new PeoplePage(person, found, null);
    }
}
