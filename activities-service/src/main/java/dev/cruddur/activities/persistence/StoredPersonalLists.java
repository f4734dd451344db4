package dev.cruddur.activities.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.Like;
import dev.cruddur.activities.domain.PersonalLists;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredPersonalLists implements PersonalLists {

    private final RepliesRepository replies;
    private final LikesRepository likes;
    private final ActivityRepository activities;

    StoredPersonalLists(RepliesRepository replies, LikesRepository likes, ActivityRepository activities) {
        this.replies = replies;
        this.likes = likes;
        this.activities = activities;
    }

    @Override
    public List<Activity> replies(UUID author, @Nullable UUID before, int limit) {
        return replies.byAuthor(author, orNewest(before), limit).stream()
                .map(ActivityRow::toDomain)
                .toList();
    }

    /** Two statements, whatever the length: what expires between them is left out. */
    @Override
    public List<Like> likes(UUID person, @Nullable UUID before, int limit) {
        List<LikeRow> found = likes.of(person, orNewest(before), limit);
        Map<UUID, Activity> liked = liked(found);
        return found.stream()
                .filter(like -> liked.containsKey(like.activityUuid()))
                .map(like -> new Like(like.uuid(), liked.get(like.activityUuid())))
                .toList();
    }

    private Map<UUID, Activity> liked(List<LikeRow> likes) {
        return likes.isEmpty()
                ? Map.of()
                : activities
                        .findAll(UuidArray.of(
                                likes.stream().map(LikeRow::activityUuid).toList()))
                        .stream()
                        .map(ActivityRow::toDomain)
                        .collect(toMap(Activity::uuid, identity()));
    }

    private static UUID orNewest(@Nullable UUID before) {
        return Objects.requireNonNullElse(before, StoredActivities.END_OF_TIME);
    }
}
