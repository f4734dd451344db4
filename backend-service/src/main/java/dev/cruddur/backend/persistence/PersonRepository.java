package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Credentials;
import dev.cruddur.backend.domain.People;
import dev.cruddur.backend.domain.Person;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code person}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends People, GenericRepository<PersonRow, UUID> {

    /** Adds a person and returns their uuid; none when the handle or the e-mail address is taken. */
    @Query("""
            INSERT INTO person (handle, display_name, email, password_hash)
            VALUES (:handle, :displayName, :email, :passwordHash)
            ON CONFLICT DO NOTHING RETURNING uuid""")
    @Nullable
    UUID add(String handle, String displayName, String email, String passwordHash);

    @Override
    @Query("SELECT EXISTS (SELECT 1 FROM person WHERE lower(handle) = lower(:handle))")
    boolean hasHandle(String handle);

    @Override
    @Query(
            "SELECT uuid, handle, display_name, avatar_url, password_hash FROM person WHERE lower(handle) = lower(:handle)")
    Optional<Credentials> credentials(String handle);

    @Override
    default List<Person> all(Collection<UUID> uuids) {
        return byUuids(array(uuids));
    }

    @Override
    default List<Person> unknownTo(UUID person, Collection<UUID> uuids) {
        return unknownTo(person, array(uuids));
    }

    /** An array is one parameter, so the statement's text is the same for any number of people. */
    @Query("SELECT uuid, handle, display_name, avatar_url FROM person WHERE uuid = ANY (CAST(:uuids AS uuid[]))")
    List<Person> byUuids(@TypeDef(type = DataType.STRING_ARRAY) String[] uuids);

    @Query("""
            SELECT uuid, handle, display_name, avatar_url FROM person
            WHERE uuid = ANY (CAST(:uuids AS uuid[])) AND uuid <> :person
                AND NOT EXISTS (SELECT FROM follow WHERE follower_uuid = :person AND followed_uuid = person.uuid)""")
    List<Person> unknownTo(UUID person, @TypeDef(type = DataType.STRING_ARRAY) String[] uuids);

    private static String[] array(Collection<UUID> uuids) {
        return uuids.stream().map(UUID::toString).toArray(String[]::new);
    }

    @Override
    default List<Person> withHandles(Collection<String> handles) {
        return byHandles(
                handles.stream().map(handle -> handle.toLowerCase(Locale.ROOT)).toArray(String[]::new));
    }

    @Query(
            "SELECT uuid, handle, display_name, avatar_url FROM person WHERE lower(handle) = ANY (CAST(:handles AS text[]))")
    List<Person> byHandles(@TypeDef(type = DataType.STRING_ARRAY) String[] handles);

    @Override
    @Query("SELECT uuid, handle, display_name, avatar_url FROM person WHERE demo ORDER BY handle")
    List<Person> demo();
}
