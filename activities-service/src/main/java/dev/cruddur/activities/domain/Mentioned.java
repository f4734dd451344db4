package dev.cruddur.activities.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a message names. Which handles it names, and who has them, backend-service knows.
 *
 * @param people each once, in the order of their first naming
 */
public record Mentioned(Set<UUID> people) {

    /** Nobody. */
    public static final Mentioned NOBODY = new Mentioned(Set.of());

    /** Those people; nobody when none. */
    public static Mentioned of(@Nullable Collection<UUID> people) {
        return people == null ? NOBODY : new Mentioned(new LinkedHashSet<>(people));
    }

    /**
     * Whom to tell that they are named there: neither who wrote it nor who is told of it anyway.
     *
     * @param toldAnyway who wrote what it answers; none for a crud
     */
    public List<PersonMentioned> in(Activity activity, @Nullable UUID toldAnyway) {
        return people.stream()
                .filter(person -> !person.equals(activity.userUuid()))
                .filter(person -> !person.equals(toldAnyway))
                .map(person -> PersonMentioned.in(activity, person))
                .toList();
    }
}
