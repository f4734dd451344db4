package dev.cruddur.backend.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.cruddur.defaults.rules.NotFound;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cruds with their authors: activities-service knows what was said, this one who said it. */
@Singleton
public final class Cruds {

    private final Activities activities;
    private final Authors authors;
    private final Mentions mentions;

    Cruds(Activities activities, Authors authors, Mentions mentions) {
        this.activities = activities;
        this.authors = authors;
        this.mentions = mentions;
    }

    /** What everybody is posting, newest first. */
    public Feed home(@Nullable UUID before, int limit) {
        CrudPage page = activities.home(before, limit);
        return new Feed(authors.of(page.activities()), page.next());
    }

    /**
     * A crud of that author, with what it answers and its replies.
     *
     * @throws NotFound when there is none, or it is somebody else's
     */
    public Conversation conversation(String handle, UUID uuid) {
        CrudTree tree = activities.find(uuid).orElseThrow(Cruds::gone);
        List<Crud> all = new ArrayList<>(tree.ancestors());
        all.add(tree.activity());
        all.addAll(tree.replies());
        Map<UUID, AuthoredCrud> authored =
                authors.of(all).stream().collect(toMap(item -> item.crud().uuid(), identity()));
        AuthoredCrud shown = authored.get(uuid);
        if (shown == null || !shown.author().handle().equalsIgnoreCase(handle)) {
            throw gone();
        }
        return new Conversation(those(tree.ancestors(), authored), shown, those(tree.replies(), authored));
    }

    private static List<AuthoredCrud> those(List<Crud> cruds, Map<UUID, AuthoredCrud> authored) {
        return cruds.stream()
                .map(crud -> authored.get(crud.uuid()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Posts a crud, once for each key. */
    public AuthoredCrud post(Person author, @Nullable String message, @Nullable String ttl, @Nullable String key) {
        return new AuthoredCrud(activities.post(message, ttl, mentions.peopleIn(message), key), author);
    }

    /**
     * Replies to a crud, once for each key.
     *
     * @throws NotFound when there is none
     */
    public AuthoredCrud reply(Person author, UUID to, @Nullable String message, @Nullable String key) {
        return new AuthoredCrud(
                activities.reply(to, message, mentions.peopleIn(message), key).orElseThrow(Cruds::gone), author);
    }

    private static NotFound gone() {
        return new NotFound("There is no such crud. It may have expired.");
    }
}
