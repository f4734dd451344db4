package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RemovalRepository extends GenericRepository<ActivityRow, UUID> {

    /**
     * Locks the crud that a thread began with, until the transaction ends: replies and deletions of one thread wait for
     * each other here, and nowhere deeper, where they could wait in a circle.
     */
    @Query("SELECT uuid FROM activity WHERE uuid = :root FOR UPDATE")
    Optional<UUID> lockThread(UUID root);

    /** Deletes it with its replies, theirs, and everybody's reactions to them. */
    @Query("DELETE FROM activity WHERE uuid = :uuid")
    int delete(UUID uuid);

    @Query("UPDATE activity SET replies_count = replies_count - 1 WHERE uuid = :uuid")
    void countReplyOff(UUID uuid);
}
