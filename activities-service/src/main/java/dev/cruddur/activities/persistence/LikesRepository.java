package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LikesRepository extends GenericRepository<LikeRow, UUID> {

    /** Their keys alone: what is liked is found by them, as anything else is that is found by its key. */
    @Query("""
            SELECT activity_like.uuid, activity_like.activity_uuid
            FROM activity_like JOIN activity ON activity.uuid = activity_like.activity_uuid
            WHERE activity_like.user_uuid = :person AND activity_like.uuid < :before AND activity.expires_at > now()
            ORDER BY activity_like.uuid DESC LIMIT :limit""")
    List<LikeRow> of(UUID person, UUID before, int limit);
}
