package dev.cruddur.backend.domain;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the people whom somebody follows are saying: activities-service knows what, this one knows who follows whom. */
@Singleton
public final class FollowingFeed {

    private final FollowStore follows;
    private final Discovery discovery;
    private final LiveCruds live;
    private final Authors authors;

    FollowingFeed(FollowStore follows, Discovery discovery, LiveCruds live, Authors authors) {
        this.follows = follows;
        this.discovery = discovery;
        this.live = live;
        this.authors = authors;
    }

    /** What they, and that person too, posted and reposted, newest first. */
    public Feed page(Person me, @Nullable UUID before, int limit) {
        List<UUID> people = new ArrayList<>(follows.followedBy(me.uuid()));
        people.add(me.uuid());
        CrudPage page = discovery.byPeople(people, before, limit);
        return new Feed(authors.of(page.activities()), page.next());
    }

    /** The new cruds of those whom that person follows now, as {@link LiveCruds} tells them. */
    public InputStream live(Person me, @Nullable UUID after) {
        return live.ofPeople(follows.followedBy(me.uuid()), after);
    }
}
