package dev.cruddur.notifications.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** What has expired; what another instance is at, or is being added to, is passed over. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExpiryRepository extends GenericRepository<MemberRow, UUID> {

    @Query("SELECT EXISTS (SELECT FROM notification WHERE expires_at <= now() LIMIT 1 FOR UPDATE SKIP LOCKED)")
    boolean hasExpiredNotifications();

    @Query("SELECT EXISTS (SELECT FROM notification_group WHERE expires_at <= now() LIMIT 1 FOR UPDATE SKIP LOCKED)")
    boolean hasExpiredGroups();

    /** Deletes that many notifications, the longest expired first. */
    @Query("DELETE FROM notification WHERE uuid IN (SELECT uuid FROM notification WHERE expires_at <= now()"
            + " ORDER BY expires_at LIMIT :limit FOR UPDATE SKIP LOCKED)")
    int deleteNotifications(int limit);

    /** Deletes that many groups that nothing is left of, likewise. */
    @Query("DELETE FROM notification_group WHERE (recipient_uuid, group_key) IN (SELECT recipient_uuid, group_key"
            + " FROM notification_group WHERE expires_at <= now()"
            + " ORDER BY expires_at LIMIT :limit FOR UPDATE SKIP LOCKED)")
    int deleteGroups(int limit);
}
