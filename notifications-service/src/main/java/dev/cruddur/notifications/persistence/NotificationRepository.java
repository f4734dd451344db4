package dev.cruddur.notifications.persistence;

import dev.cruddur.notifications.domain.Notification;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NotificationRepository extends GenericRepository<Notification, UUID> {

    String COLUMNS = "uuid, recipient_uuid, actor_uuid, kind, activity_uuid, reply_to_activity_uuid,"
            + " message_group_uuid, trace_id, created_at, expires_at, read_at";

    @Query("""
            INSERT INTO notification (idempotency_key, recipient_uuid, actor_uuid, kind, activity_uuid,
                                      reply_to_activity_uuid, message_group_uuid, trace_id, expires_at)
            VALUES (:idempotencyKey, :recipientUuid, :actorUuid, :kind, :activityUuid,
                    :replyToActivityUuid, :messageGroupUuid, :traceId, :expiresAt)
            ON CONFLICT DO NOTHING""")
    int insert(
            UUID idempotencyKey,
            UUID recipientUuid,
            UUID actorUuid,
            String kind,
            @Nullable UUID activityUuid,
            @Nullable UUID replyToActivityUuid,
            @Nullable UUID messageGroupUuid,
            @Nullable String traceId,
            Instant expiresAt);

    @Query("SELECT " + COLUMNS + " FROM notification"
            + " WHERE recipient_uuid = :recipient AND expires_at > now() AND uuid < :before"
            + " ORDER BY uuid DESC LIMIT :limit")
    List<Notification> page(UUID recipient, UUID before, int limit);

    @Query("SELECT count(*) FROM notification"
            + " WHERE recipient_uuid = :recipient AND read_at IS NULL AND expires_at > now()")
    int countUnread(UUID recipient);

    @Query("UPDATE notification SET read_at = now()"
            + " WHERE recipient_uuid = :recipient AND uuid <= :upTo AND read_at IS NULL")
    void markRead(UUID recipient, UUID upTo);

    @Query("UPDATE notification SET read_at = now() WHERE recipient_uuid = :recipient"
            + " AND message_group_uuid = :messageGroup AND kind = 'message' AND read_at IS NULL")
    void markConversationRead(UUID recipient, UUID messageGroup);
}
