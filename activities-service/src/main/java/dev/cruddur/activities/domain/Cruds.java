package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.Violations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with cruds. */
@Singleton
public class Cruds {

    private final Activities activities;
    private final CrudWatchers watchers;

    Cruds(Activities activities, CrudWatchers watchers) {
        this.activities = activities;
        this.watchers = watchers;
    }

    /**
     * Posts a crud, once for each key, and tells the open pages.
     *
     * @return what was posted, now or before
     */
    public Written post(UUID author, NewCrud crud, Mentioned mentioned, @Nullable String key) {
        OnceKey once = OnceKey.of(key, "crud", crud.ttl().value(), crud.message());
        return once(author, once, () -> {
            Activity added = activities.add(author, crud, mentioned, once);
            watchers.posted(added);
            return added;
        });
    }

    /**
     * Posts a reply, once for each key.
     *
     * @return what was posted, now or before
     * @throws CrudNotFound when what it answers is not there, or has expired
     */
    public Written reply(UUID author, UUID to, NewReply reply, Mentioned mentioned, @Nullable String key) {
        OnceKey once = OnceKey.of(key, "reply", to.toString(), reply.message());
        return once(
                author,
                once,
                () -> activities.addReply(author, to, reply, mentioned, once).orElseThrow(() -> new CrudNotFound(to)));
    }

    private Written once(UUID author, @Nullable OnceKey once, Supplier<Activity> posting) {
        try {
            return new Written(posting.get(), true);
        } catch (KeyUsed used) {
            OnceKey key = Objects.requireNonNull(once);
            Posted before = activities.postedUnder(author, key).orElseThrow(() -> used);
            new Violations()
                    .when(
                            !before.content().equals(key.content()),
                            "idempotency_key",
                            "idempotency_key_reused",
                            "That key was used for something else.")
                    .refuse();
            return new Written(before.activity(), false);
        }
    }

    /** A page of the home feed, newest first. */
    public Feed home(@Nullable UUID before, int limit) {
        return Feed.of(activities.home(before, limit + 1), limit);
    }

    /**
     * A crud or reply with what it answers and with everything said under it.
     *
     * @throws CrudNotFound when it is not there, or has expired
     */
    public ActivityThread thread(UUID uuid) {
        Activity activity = activities.find(uuid).orElseThrow(() -> new CrudNotFound(uuid));
        List<Activity> thread = activities.thread(activity.threadUuid());
        return new ActivityThread(above(activity, thread), activity, under(activity, thread));
    }

    /** Cruds, no replies, of those people or of everybody, that were posted after that one: the newest of them. */
    public List<Activity> since(@Nullable Collection<UUID> people, UUID after, int limit) {
        return activities.since(people, after, limit);
    }

    /** Those of them that are alive, in no particular order. */
    public List<Activity> alive(List<UUID> uuids) {
        return uuids.isEmpty() ? List.of() : activities.findAll(uuids);
    }

    private static List<Activity> above(Activity bottom, List<Activity> thread) {
        List<Activity> ancestors = new ArrayList<>();
        UUID wanted = bottom.replyToActivityUuid();
        // Newest first, so what a reply answers is still to come.
        for (Activity earlier : thread.reversed()) {
            if (earlier.uuid().equals(wanted)) {
                ancestors.addFirst(earlier);
                wanted = earlier.replyToActivityUuid();
            }
        }
        return ancestors;
    }

    private static List<Activity> under(Activity top, List<Activity> thread) {
        Set<UUID> below = new HashSet<>(Set.of(top.uuid()));
        List<Activity> replies = new ArrayList<>();
        // Oldest first, so what a reply answers has been seen before it.
        for (Activity reply : thread) {
            UUID to = reply.replyToActivityUuid();
            if (to != null && below.contains(to)) {
                below.add(reply.uuid());
                replies.add(reply);
            }
        }
        return replies;
    }
}
