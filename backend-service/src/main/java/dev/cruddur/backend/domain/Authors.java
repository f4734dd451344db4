package dev.cruddur.backend.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** The cruds with their authors, in the same order. What somebody wrote who is gone is gone too. */
    List<AuthoredCrud> of(List<Crud> cruds) {
        Map<UUID, Person> authors = byUuid(cruds.stream().map(Crud::userUuid).collect(toSet()));
        return cruds.stream().flatMap(crud -> authored(crud, authors)).toList();
    }

    private static Stream<AuthoredCrud> authored(Crud crud, Map<UUID, Person> authors) {
        return Optional.ofNullable(authors.get(crud.userUuid())).stream().map(author -> new AuthoredCrud(crud, author));
    }
}
