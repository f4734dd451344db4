package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdempotencyKeyRepository extends GenericRepository<ActivityRow, UUID> {

    /** Waits for a transaction that has the same key under its hands; 0 when the key is taken. */
    @Query("INSERT INTO idempotency_key (user_uuid, key, content, activity_uuid)"
            + " VALUES (:userUuid, :key, :content, :activityUuid) ON CONFLICT DO NOTHING")
    int keep(UUID userUuid, String key, String content, UUID activityUuid);

    /** Expired or not: whoever repeats learns what came of it. */
    @Query("SELECT a.* FROM activity a JOIN idempotency_key k ON k.activity_uuid = a.uuid"
            + " WHERE k.user_uuid = :userUuid AND k.key = :key")
    Optional<ActivityRow> posted(UUID userUuid, String key);

    @Query("SELECT content FROM idempotency_key WHERE user_uuid = :userUuid AND key = :key")
    Optional<String> content(UUID userUuid, String key);
}
