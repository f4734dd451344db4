package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RepliesRepository extends GenericRepository<ActivityRow, UUID> {

    @Query("SELECT " + ActivityRepository.COLUMNS + " FROM activity"
            + " WHERE user_uuid = :author AND reply_to_activity_uuid IS NOT NULL"
            + " AND expires_at > now() AND uuid < :before"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<ActivityRow> byAuthor(UUID author, UUID before, int limit);
}
