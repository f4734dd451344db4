package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.Sessions;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table {@code session}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends Sessions, GenericRepository<SessionRow, UUID> {

    @Override
    @Query("INSERT INTO session (person_uuid, expires_at) VALUES (:person, :expiresAt) RETURNING uuid")
    UUID open(UUID person, Instant expiresAt);

    @Override
    @Query("""
            SELECT person.uuid, person.handle, person.display_name
            FROM session JOIN person ON person.uuid = session.person_uuid
            WHERE session.uuid = :session AND session.person_uuid = :person AND session.expires_at > now()""")
    Optional<Person> holder(UUID session, UUID person);

    @Override
    @Query("DELETE FROM session WHERE uuid = :session")
    void end(UUID session);

    /** Removes what has expired. */
    @Query("DELETE FROM session WHERE expires_at <= now()")
    void removeExpired();
}
