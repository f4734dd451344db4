package dev.cruddur.activities.persistence;

import static java.util.stream.Collectors.toSet;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.CrudReacted;
import dev.cruddur.activities.domain.Marks;
import dev.cruddur.activities.domain.Reaction;
import dev.cruddur.activities.domain.Reactions;
import dev.cruddur.defaults.outbox.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class StoredReactions implements Reactions {

    private final Map<Reaction, ReactionRepository> rows;
    private final ActivityRepository activities;
    private final MarkRepository marks;
    private final Outbox outbox;

    StoredReactions(
            LikeRepository likes,
            RepostRepository reposts,
            ActivityRepository activities,
            MarkRepository marks,
            Outbox outbox) {
        this.rows = Map.of(Reaction.LIKE, likes, Reaction.REPOST, reposts);
        this.activities = activities;
        this.marks = marks;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public Optional<Activity> add(UUID person, Reaction reaction, UUID crud) {
        ReactionRepository of = of(reaction);
        if (of.add(crud, person) == 0) {
            return unchanged(crud);
        }
        Optional<Activity> counted = counted(of, crud, 1);
        // Nobody needs to be told what they did themselves. Whoever was told once is not told again: who does
        // something a second time, having taken it back, is for notifications-service to know.
        counted.filter(activity -> !activity.userUuid().equals(person))
                .ifPresent(activity -> outbox.add(
                        reaction.kind(), new CrudReacted(activity.userUuid(), person, crud, activity.expiresAt())));
        return counted;
    }

    @Override
    @Transactional
    public Optional<Activity> remove(UUID person, Reaction reaction, UUID crud) {
        ReactionRepository of = of(reaction);
        return of.remove(crud, person) == 0 ? unchanged(crud) : counted(of, crud, -1);
    }

    @Override
    public Marks marks(UUID person, Collection<UUID> cruds) {
        List<MarkRow> found = marks.of(person, UuidArray.of(cruds));
        return new Marks(of(found, Reaction.LIKE), of(found, Reaction.REPOST));
    }

    private Optional<Activity> unchanged(UUID crud) {
        return activities.find(crud).map(ActivityRow::toDomain);
    }

    private static Optional<Activity> counted(ReactionRepository of, UUID crud, int change) {
        return of.count(crud, change).stream().findFirst().map(ActivityRow::toDomain);
    }

    private ReactionRepository of(Reaction reaction) {
        return rows.get(reaction);
    }

    private static Set<UUID> of(List<MarkRow> marks, Reaction reaction) {
        return marks.stream()
                .filter(mark -> mark.kind().equals(reaction.kind()))
                .map(MarkRow::activityUuid)
                .collect(toSet());
    }
}
