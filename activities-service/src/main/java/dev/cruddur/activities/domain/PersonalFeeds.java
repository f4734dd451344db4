package dev.cruddur.activities.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of what somebody has left behind beside their cruds. */
@Singleton
public class PersonalFeeds {

    private final PersonalLists lists;

    PersonalFeeds(PersonalLists lists) {
        this.lists = lists;
    }

    /** A page of somebody's replies, newest first. */
    public Feed replies(UUID author, @Nullable UUID before, int limit) {
        return Feed.of(lists.replies(author, before, limit + 1), limit);
    }

    /** A page of what somebody likes, newest like first; the next one begins at a like, not at a crud. */
    public Feed likes(UUID person, @Nullable UUID before, int limit) {
        List<Like> found = lists.likes(person, before, limit + 1);
        List<Activity> liked = found.stream().limit(limit).map(Like::activity).toList();
        return new Feed(liked, found.size() > limit ? found.get(limit - 1).uuid() : null);
    }
}
