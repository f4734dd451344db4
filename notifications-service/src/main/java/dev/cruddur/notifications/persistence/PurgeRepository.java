package dev.cruddur.notifications.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Deletes what has expired, a batch at a time; what another instance is at, or is being added to, is passed over. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PurgeRepository extends GenericRepository<MemberRow, UUID> {

    /** Deletes notifications, the longest expired first, and returns how many. */
    @Query("DELETE FROM notification WHERE uuid IN (SELECT uuid FROM notification WHERE expires_at <= now()"
            + " ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED)")
    int purgeNotifications(int batch);

    /** Likewise the groups that nothing is left of. */
    @Query("DELETE FROM notification_group WHERE (recipient_uuid, group_key) IN (SELECT recipient_uuid, group_key"
            + " FROM notification_group WHERE expires_at <= now()"
            + " ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED)")
    int purgeGroups(int batch);
}
