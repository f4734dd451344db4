package dev.cruddur.notifications.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code notification} and {@code notification_group}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NotificationRepository extends GenericRepository<MemberRow, UUID> {

    /** The groups of a page, and of each the newest three with its counts. */
    String FROM_GROUPS = """
            SELECT member.uuid, member.actor_uuid, member.kind, member.activity_uuid, member.reply_to_activity_uuid,
                   member.message_group_uuid, member.trace_id, member.created_at, member.expires_at, member.group_key,
                   counted.members_count, counted.actors_count, shown.newest_uuid <= shown.read_uuid AS is_read
            FROM (SELECT * FROM notification_group
                  WHERE recipient_uuid = :recipient AND newest_uuid < :before AND expires_at > now()""";

    String WITH_NEWEST = """
                  ORDER BY newest_uuid DESC LIMIT :limit) AS shown
            CROSS JOIN LATERAL (
                SELECT count(*) AS members_count, count(DISTINCT actor_uuid) AS actors_count FROM notification
                WHERE recipient_uuid = shown.recipient_uuid AND group_key = shown.group_key
                  AND expires_at > now()) AS counted
            CROSS JOIN LATERAL (
                SELECT * FROM notification
                WHERE recipient_uuid = shown.recipient_uuid AND group_key = shown.group_key AND expires_at > now()
                ORDER BY uuid DESC LIMIT 3) AS member
            ORDER BY shown.newest_uuid DESC, member.uuid DESC""";

    /**
     * Adds a notification to its group and returns the newest of that; adds and returns nothing when it is there
     * already. One statement, so both or neither.
     */
    @Query("""
            WITH added AS (
                INSERT INTO notification (idempotency_key, recipient_uuid, actor_uuid, kind, activity_uuid,
                                          reply_to_activity_uuid, message_group_uuid, trace_id, expires_at)
                VALUES (:idempotencyKey, :recipientUuid, :actorUuid, :kind, :activityUuid,
                        :replyToActivityUuid, :messageGroupUuid, :traceId, :expiresAt)
                ON CONFLICT DO NOTHING
                RETURNING recipient_uuid, group_key, kind, uuid, expires_at)
            INSERT INTO notification_group AS present (recipient_uuid, group_key, kind, newest_uuid, expires_at)
            SELECT * FROM added
            ON CONFLICT (recipient_uuid, group_key) DO UPDATE
            SET newest_uuid = greatest(present.newest_uuid, excluded.newest_uuid),
                expires_at = greatest(present.expires_at, excluded.expires_at)
            RETURNING newest_uuid""")
    @Nullable
    UUID insert(
            UUID idempotencyKey,
            UUID recipientUuid,
            UUID actorUuid,
            String kind,
            @Nullable UUID activityUuid,
            @Nullable UUID replyToActivityUuid,
            @Nullable UUID messageGroupUuid,
            @Nullable String traceId,
            Instant expiresAt);

    @Query(FROM_GROUPS + "\n" + WITH_NEWEST)
    List<MemberRow> page(UUID recipient, UUID before, int limit);

    @Query(FROM_GROUPS + " AND kind IN ('reply', 'mention')\n" + WITH_NEWEST)
    List<MemberRow> mentions(UUID recipient, UUID before, int limit);

    @Query("SELECT count(*) FROM notification_group"
            + " WHERE recipient_uuid = :recipient AND newest_uuid > read_uuid AND expires_at > now()")
    int countUnread(UUID recipient);

    @Query("UPDATE notification_group SET read_uuid = least(newest_uuid, :upTo)"
            + " WHERE recipient_uuid = :recipient AND newest_uuid > read_uuid AND read_uuid < :upTo")
    void markRead(UUID recipient, UUID upTo);

    @Query("UPDATE notification_group SET read_uuid = newest_uuid"
            + " WHERE recipient_uuid = :recipient AND group_key = 'message ' || CAST(:messageGroup AS text)"
            + " AND newest_uuid > read_uuid")
    void markConversationRead(UUID recipient, UUID messageGroup);
}
