package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActivityRepository extends GenericRepository<ActivityRow, UUID> {

    String COLUMNS = "uuid, user_uuid, message, reply_to_activity_uuid, root_activity_uuid,"
            + " replies_count, reposts_count, likes_count, created_at, expires_at";

    @Query("INSERT INTO activity (user_uuid, message, expires_at)"
            + " VALUES (:userUuid, :message, now() + make_interval(secs => :ttlSeconds))"
            + " RETURNING " + COLUMNS)
    ActivityRow insert(UUID userUuid, String message, long ttlSeconds);

    /**
     * Counts a reply at what it answers, and returns that, or nothing; the row stays locked until the transaction ends,
     * and so does the thread's first, before it, so that a deletion of the thread waits or is waited for, never both. A
     * list, because Micronaut Data maps an optional row of {@code RETURNING} to its first column.
     */
    @Query("UPDATE activity SET replies_count = replies_count + 1"
            + " WHERE uuid = :uuid AND expires_at > now() AND EXISTS (SELECT FROM (SELECT uuid FROM activity"
            + " WHERE uuid = (SELECT coalesce(root_activity_uuid, uuid) FROM activity WHERE uuid = :uuid)"
            + " FOR KEY SHARE) AS root)"
            + " RETURNING " + COLUMNS)
    List<ActivityRow> countReply(UUID uuid);

    /** A reply lives exactly as long as its root, whose expiry every reply of the thread carries. */
    @Query("INSERT INTO activity (user_uuid, message, reply_to_activity_uuid, root_activity_uuid, expires_at)"
            + " SELECT :userUuid, :message, uuid, coalesce(root_activity_uuid, uuid), expires_at"
            + " FROM activity WHERE uuid = :replyTo"
            + " RETURNING " + COLUMNS)
    ActivityRow insertReply(UUID userUuid, String message, UUID replyTo);

    @Query("SELECT " + COLUMNS + " FROM activity"
            + " WHERE reply_to_activity_uuid IS NULL AND expires_at > now() AND uuid < :before"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<ActivityRow> home(UUID before, int limit);

    @Query("SELECT " + COLUMNS + " FROM activity"
            + " WHERE reply_to_activity_uuid IS NULL AND expires_at > now() AND uuid > :after"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<ActivityRow> since(UUID after, int limit);

    /** An array is one parameter, so the statement's text is the same for any number of people. */
    @Query("SELECT " + COLUMNS + " FROM activity"
            + " WHERE reply_to_activity_uuid IS NULL AND expires_at > now() AND uuid > :after"
            + " AND user_uuid = ANY (CAST(:people AS uuid[]))"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<ActivityRow> since(@TypeDef(type = DataType.STRING_ARRAY) String[] people, UUID after, int limit);

    @Query("SELECT " + COLUMNS + " FROM activity WHERE uuid = :uuid AND expires_at > now()")
    Optional<ActivityRow> find(UUID uuid);

    @Query("SELECT " + COLUMNS + " FROM activity WHERE uuid = ANY (CAST(:uuids AS uuid[])) AND expires_at > now()")
    List<ActivityRow> findAll(@TypeDef(type = DataType.STRING_ARRAY) String[] uuids);

    @Query("SELECT " + COLUMNS + " FROM activity"
            + " WHERE (uuid = :root OR root_activity_uuid = :root) AND expires_at > now()"
            + " ORDER BY uuid")
    List<ActivityRow> thread(UUID root);
}
