package dev.cruddur.backend.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on somebody's profile beside their cruds. */
@Singleton
public final class ProfileTabs {

    private final Profiles profiles;
    private final PersonalLists lists;
    private final Activities activities;
    private final Authors authors;

    ProfileTabs(Profiles profiles, PersonalLists lists, Activities activities, Authors authors) {
        this.profiles = profiles;
        this.lists = lists;
        this.activities = activities;
        this.authors = authors;
    }

    /**
     * A page of it, newest first. A reply is there with whom it answers, unless nobody can tell just now.
     *
     * @throws NotFound when nobody has that handle
     */
    public TabPage page(ProfileTab tab, String handle, @Nullable UUID before, int limit) {
        Person person = profiles.named(handle);
        CrudPage page = lists.page(tab, person.uuid(), before, limit);
        Optional<Map<UUID, Crud>> answered = answered(page.activities());
        List<AnsweringCrud> cruds = answering(page.activities(), answered.orElse(Map.of()));
        return new TabPage(person, cruds, page.next(), answered.isPresent());
    }

    private List<AnsweringCrud> answering(List<Crud> cruds, Map<UUID, Crud> answered) {
        Map<UUID, Person> people = authors.byUuid(Stream.concat(cruds.stream(), answered.values().stream())
                .map(Crud::userUuid)
                .toList());
        return cruds.stream()
                .filter(crud -> people.containsKey(crud.userUuid()))
                .map(crud -> new AnsweringCrud(
                        new AuthoredCrud(crud, people.get(crud.userUuid())), author(of(crud, answered), people)))
                .toList();
    }

    /**
     * What those of them answer that are replies, by uuid: asked for in one question, and only if there is any. None at
     * all when nobody can tell just now.
     */
    private Optional<Map<UUID, Crud>> answered(List<Crud> cruds) {
        List<UUID> uuids = cruds.stream()
                .map(Crud::replyToActivityUuid)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return uuids.isEmpty()
                ? Optional.of(Map.of())
                : activities.findIfAvailable(uuids).map(found -> found.stream().collect(toMap(Crud::uuid, identity())));
    }

    private static @Nullable Crud of(Crud reply, Map<UUID, Crud> answered) {
        UUID uuid = reply.replyToActivityUuid();
        return uuid == null ? null : answered.get(uuid);
    }

    private static @Nullable Person author(@Nullable Crud crud, Map<UUID, Person> people) {
        return crud == null ? null : people.get(crud.userUuid());
    }
}
