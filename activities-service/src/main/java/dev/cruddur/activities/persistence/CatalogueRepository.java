package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.TrendingTag;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CatalogueRepository extends GenericRepository<ActivityRow, UUID> {

    @Query("SELECT count(*) FROM activity"
            + " WHERE user_uuid = :author AND reply_to_activity_uuid IS NULL AND expires_at > now()")
    long countByAuthor(UUID author);

    @Query("SELECT " + ActivityRepository.COLUMNS + " FROM activity"
            + " WHERE words @@ search_query(:words, :lastWordGrows) AND expires_at > now() AND uuid < :before"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<ActivityRow> withWords(String words, boolean lastWordGrows, UUID before, int limit);

    @Query("SELECT " + ActivityRepository.COLUMNS + " FROM activity"
            + " WHERE uuid IN (SELECT activity_uuid FROM activity_tag WHERE tag = :tag AND activity_uuid < :before)"
            + " AND expires_at > now()"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<ActivityRow> withTag(String tag, UUID before, int limit);

    /** The time stands in the uuid; asked for in a query of its own, it is computed once and the index is used. */
    @Query("SELECT tag, count(*) AS count FROM activity_tag"
            + " WHERE activity_uuid > (SELECT uuidv7(make_interval(secs => -:seconds))) AND expires_at > now()"
            + " GROUP BY tag ORDER BY count DESC, tag LIMIT :limit")
    List<TrendingTag> trending(long seconds, int limit);

    /** All of them are counted for each page: the order is that of the counts. */
    @Query("SELECT tag, count(*) AS count FROM activity_tag"
            + " WHERE tag LIKE :pattern AND expires_at > now()"
            + " GROUP BY tag ORDER BY count DESC, tag OFFSET :offset LIMIT :limit")
    List<TrendingTag> tagsLike(String pattern, int offset, int limit);

    /** Looks at the newest few hundred cruds only: who posted last is among them. */
    @Query("SELECT user_uuid FROM (SELECT user_uuid, created_at FROM activity"
            + " WHERE reply_to_activity_uuid IS NULL AND expires_at > now() ORDER BY uuid DESC LIMIT 300) AS newest"
            + " GROUP BY user_uuid ORDER BY max(created_at) DESC LIMIT :limit")
    List<UUID> newestAuthors(int limit);
}
