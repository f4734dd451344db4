package dev.cruddur.backend.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the people of a feed, all of them in one question to the database. */
@Singleton
final class Authors {

    private final People people;

    Authors(People people) {
        this.people = people;
    }

    /** The people by uuid; whoever is gone is not in it. */
    Map<UUID, Person> byUuid(Collection<UUID> uuids) {
        Set<UUID> distinct = Set.copyOf(uuids);
        return distinct.isEmpty() ? Map.of() : people.all(distinct).stream().collect(toMap(Person::uuid, identity()));
    }

    /** Those of the people whom that person does not follow, by uuid, without that person. */
    Map<UUID, Person> unknownTo(Person person, Collection<UUID> uuids) {
        return uuids.isEmpty()
                ? Map.of()
                : people.unknownTo(person.uuid(), uuids).stream().collect(toMap(Person::uuid, identity()));
    }

    /** The cruds with their authors, in the same order. What is there for somebody who is gone is gone too. */
    List<AuthoredCrud> of(List<Crud> cruds) {
        Map<UUID, Person> people =
                byUuid(cruds.stream().flatMap(Authors::involved).collect(toSet()));
        return cruds.stream()
                .filter(crud -> involved(crud).allMatch(people::containsKey))
                .map(crud -> new AuthoredCrud(crud, people.get(crud.userUuid()), reposter(crud, people)))
                .toList();
    }

    private static Stream<UUID> involved(Crud crud) {
        return Stream.of(crud.userUuid(), crud.repostedByUuid()).filter(Objects::nonNull);
    }

    private static @Nullable Person reposter(Crud crud, Map<UUID, Person> people) {
        UUID reposter = crud.repostedByUuid();
        return reposter == null ? null : people.get(reposter);
    }
}
