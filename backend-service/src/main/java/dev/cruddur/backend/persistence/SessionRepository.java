package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.OpenSession;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.Sessions;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code session}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends Sessions, GenericRepository<SessionRow, UUID> {

    @Override
    @Query("INSERT INTO session (person_uuid, expires_at) VALUES (:person, :expiresAt) RETURNING uuid")
    UUID open(UUID person, Instant expiresAt);

    @Override
    @Query("""
            SELECT person.uuid, person.handle, person.display_name, person.avatar_url
            FROM session JOIN person ON person.uuid = session.person_uuid
            WHERE session.uuid = :session AND session.person_uuid = :person AND session.expires_at > now()""")
    Optional<Person> holder(UUID session, UUID person);

    @Override
    @Query("DELETE FROM session WHERE uuid = :session")
    void end(UUID session);

    @Override
    @Query("SELECT public_uuid AS uuid, created_at, expires_at, uuid = :current AS is_current"
            + " FROM session WHERE person_uuid = :person AND expires_at > now() ORDER BY created_at DESC, uuid")
    List<OpenSession> of(UUID person, UUID current);

    @Override
    default Optional<UUID> end(UUID person, UUID publicUuid) {
        return Optional.ofNullable(endOne(person, publicUuid));
    }

    @Nullable
    @Query("DELETE FROM session WHERE person_uuid = :person AND public_uuid = :publicUuid RETURNING uuid")
    UUID endOne(UUID person, UUID publicUuid);

    @Override
    @Query("DELETE FROM session WHERE person_uuid = :person")
    void endAll(UUID person);

    /** Ends all of a person's sessions but one. */
    @Query("DELETE FROM session WHERE person_uuid = :person AND uuid <> :kept")
    void endOthers(UUID person, UUID kept);

    /** Removes what has expired. */
    @Query("DELETE FROM session WHERE expires_at <= now()")
    void removeExpired();
}
