package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.OwnAccount;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** What the table {@code person} says to its owner alone. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<PersonRow, UUID> {

    @Query("SELECT email, created_at, demo AS is_demo FROM person WHERE uuid = :person")
    OwnAccount of(UUID person);

    @Query("UPDATE person SET password_hash = :passwordHash WHERE uuid = :person")
    void changePassword(UUID person, String passwordHash);
}
