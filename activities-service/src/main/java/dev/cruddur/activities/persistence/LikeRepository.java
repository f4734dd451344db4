package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LikeRepository extends ReactionRepository, GenericRepository<ActivityRow, UUID> {

    @Override
    @Query("""
            INSERT INTO activity_like (activity_uuid, user_uuid)
            SELECT uuid, :person FROM activity WHERE uuid = :activity AND expires_at > now() FOR KEY SHARE
            ON CONFLICT DO NOTHING""")
    int add(UUID activity, UUID person);

    @Override
    @Query("""
            DELETE FROM activity_like
            USING (SELECT uuid FROM activity WHERE uuid = :activity AND expires_at > now() FOR KEY SHARE) AS crud
            WHERE activity_uuid = crud.uuid AND user_uuid = :person""")
    int remove(UUID activity, UUID person);

    @Override
    @Query("UPDATE activity SET likes_count = likes_count + :change"
            + " WHERE uuid = :activity AND expires_at > now()"
            + " RETURNING " + ActivityRepository.COLUMNS)
    List<ActivityRow> count(UUID activity, int change);
}
