package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.PeopleSearch;
import dev.cruddur.backend.domain.Person;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Finds people in the table {@code person}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PeopleSearchRepository extends PeopleSearch, GenericRepository<PersonRow, UUID> {

    @Override
    default List<Person> called(String name, int offset, int limit) {
        String beginning = name.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return called(name, beginning, "% " + beginning, offset, limit);
    }

    @Query("""
            SELECT uuid, handle, display_name, avatar_url FROM person
            WHERE lower(handle) LIKE lower(:beginning) OR lower(handle) % lower(:name)
               OR lower(display_name) LIKE lower(:beginning) OR lower(display_name) LIKE lower(:within)
               OR lower(display_name) %> lower(:name)
            ORDER BY lower(handle) = lower(:name) DESC,
                lower(handle) LIKE lower(:beginning) OR lower(display_name) LIKE lower(:beginning)
                    OR lower(display_name) LIKE lower(:within) DESC,
                greatest(similarity(lower(handle), lower(:name)), word_similarity(lower(:name), lower(display_name))) DESC,
                lower(handle)
            OFFSET :offset LIMIT :limit""")
    List<Person> called(String name, String beginning, String within, int offset, int limit);
}
