package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimelineRepository extends GenericRepository<ActivityRow, UUID> {

    /**
     * Two lists, each in the order of an index and no longer than the page, made one. A crud is older than any repost
     * of it, so a reason counts unless one of the same people reposted the crud later. An array is one parameter, so
     * the statement's text is the same for any number of people.
     */
    @Query("SELECT reason_uuid, reposted_by, " + ActivityRepository.COLUMNS + """
             FROM activity JOIN (
                (SELECT post.uuid AS reason_uuid, post.uuid AS crud_uuid, CAST(NULL AS uuid) AS reposted_by
                FROM activity AS post
                WHERE post.user_uuid = ANY (CAST(:people AS uuid[])) AND post.reply_to_activity_uuid IS NULL
                    AND post.expires_at > now() AND post.uuid < :before
                    AND NOT EXISTS (SELECT FROM activity_repost AS later
                        WHERE later.activity_uuid = post.uuid AND later.user_uuid = ANY (CAST(:people AS uuid[])))
                ORDER BY post.uuid DESC LIMIT :limit)
                UNION ALL
                (SELECT repost.uuid, repost.activity_uuid, repost.user_uuid
                FROM activity_repost AS repost JOIN activity AS crud ON crud.uuid = repost.activity_uuid
                WHERE repost.user_uuid = ANY (CAST(:people AS uuid[])) AND crud.expires_at > now()
                    AND repost.uuid < :before
                    AND NOT EXISTS (SELECT FROM activity_repost AS later
                        WHERE later.activity_uuid = repost.activity_uuid AND later.uuid > repost.uuid
                            AND later.user_uuid = ANY (CAST(:people AS uuid[])))
                ORDER BY repost.uuid DESC LIMIT :limit)
            ) AS reason ON activity.uuid = reason.crud_uuid
            ORDER BY reason_uuid DESC LIMIT :limit""")
    List<TimelineRow> of(@TypeDef(type = DataType.STRING_ARRAY) String[] people, UUID before, int limit);
}
