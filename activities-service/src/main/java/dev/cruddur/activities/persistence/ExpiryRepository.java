package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** What of the table {@code activity} has expired. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExpiryRepository extends GenericRepository<ActivityRow, UUID> {

    /** Whether there is any that nobody is busy with. */
    @Query("SELECT EXISTS (SELECT FROM activity WHERE expires_at <= now() LIMIT 1 FOR UPDATE SKIP LOCKED)")
    boolean hasExpired();

    /**
     * Deletes that many of those that expired first, with everybody's reactions to them. A thread expires as one: its
     * newest go first, so that no row takes another with it, however long the thread is.
     */
    @Query("""
            DELETE FROM activity WHERE uuid IN (
                SELECT uuid FROM activity WHERE expires_at <= now()
                ORDER BY expires_at, uuid DESC LIMIT :limit FOR UPDATE SKIP LOCKED)""")
    int deleteExpired(int limit);
}
