package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.Activities;
import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.KeyUsed;
import dev.cruddur.activities.domain.Mentioned;
import dev.cruddur.activities.domain.NewCrud;
import dev.cruddur.activities.domain.NewReply;
import dev.cruddur.activities.domain.OnceKey;
import dev.cruddur.activities.domain.PersonMentioned;
import dev.cruddur.activities.domain.Posted;
import dev.cruddur.activities.domain.ReplyPosted;
import dev.cruddur.defaults.outbox.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredActivities implements Activities {

    /** Greater than any version 7 uuid: the first page begins before it. */
    static final UUID END_OF_TIME = new UUID(-1L, -1L);

    private final ActivityRepository rows;
    private final TagRepository tags;
    private final IdempotencyKeyRepository keys;
    private final Outbox outbox;

    StoredActivities(ActivityRepository rows, TagRepository tags, IdempotencyKeyRepository keys, Outbox outbox) {
        this.rows = rows;
        this.tags = tags;
        this.keys = keys;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public Activity add(UUID author, NewCrud crud, Mentioned mentioned, @Nullable OnceKey once) {
        Activity added = rows.insert(
                        author, crud.message(), crud.ttl().duration().toSeconds())
                .toDomain();
        keep(once, added);
        tags.file(added.uuid(), crud.tags());
        outbox.addAll(PersonMentioned.TOPIC, mentioned.in(added, null));
        return added;
    }

    @Override
    @Transactional
    public Optional<Activity> addReply(
            UUID author, UUID to, NewReply reply, Mentioned mentioned, @Nullable OnceKey once) {
        return rows.countReply(to).stream().findFirst().map(answered -> {
            Activity added = rows.insertReply(author, reply.message(), to).toDomain();
            keep(once, added);
            tags.file(added.uuid(), reply.tags());
            // Nobody needs to be told what they did themselves.
            if (!answered.userUuid().equals(author)) {
                outbox.add(
                        ReplyPosted.TOPIC,
                        new ReplyPosted(answered.userUuid(), author, added.uuid(), to, added.expiresAt()));
            }
            outbox.addAll(PersonMentioned.TOPIC, mentioned.in(added, answered.userUuid()));
            return added;
        });
    }

    /** Before anything else is done in vain; the exception takes back what has been done. */
    private void keep(@Nullable OnceKey once, Activity added) {
        if (once != null && keys.keep(added.userUuid(), once.key(), once.content(), added.uuid()) == 0) {
            throw new KeyUsed();
        }
    }

    @Override
    public Optional<Posted> postedUnder(UUID author, OnceKey once) {
        return keys.posted(author, once.key())
                .flatMap(row -> keys.content(author, once.key()).map(content -> new Posted(row.toDomain(), content)));
    }

    @Override
    public List<Activity> home(@Nullable UUID before, int limit) {
        return domain(rows.home(before == null ? END_OF_TIME : before, limit));
    }

    @Override
    public List<Activity> since(@Nullable Collection<UUID> people, UUID after, int limit) {
        return domain(people == null ? rows.since(after, limit) : rows.since(UuidArray.of(people), after, limit));
    }

    @Override
    public Optional<Activity> find(UUID uuid) {
        return rows.find(uuid).map(ActivityRow::toDomain);
    }

    @Override
    public List<Activity> findAll(List<UUID> uuids) {
        return domain(rows.findAll(UuidArray.of(uuids)));
    }

    @Override
    public List<Activity> thread(UUID root) {
        return domain(rows.thread(root));
    }

    private static List<Activity> domain(List<ActivityRow> rows) {
        return rows.stream().map(ActivityRow::toDomain).toList();
    }
}
