package dev.cruddur.defaults.outbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code outbox}. A row is leased to one attempt at a time, until {@code next_attempt_at}: for longer than an
 * attempt can take, which the HTTP client's time-outs bound.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(classes = GenericRepository.class, beans = OutboxHandler.class)
interface OutboxRepository extends GenericRepository<OutboxRow, UUID> {

    /** Adds a row that is already leased to its first attempt. */
    @Query("""
            INSERT INTO outbox (topic, payload, traceparent, tracestate, baggage, attempts, next_attempt_at)
            VALUES (:topic, :payload::jsonb, :traceparent, :tracestate, :baggage, 1, now() + interval '30 seconds')
            RETURNING uuid, topic, payload::text AS payload, traceparent, tracestate, baggage, attempts""")
    OutboxRow add(
            String topic,
            String payload,
            @Nullable String traceparent,
            @Nullable String tracestate,
            @Nullable String baggage);

    /** Adds a row for each payload. An array is one parameter, so the statement's text is the same for any number. */
    @Query("""
            INSERT INTO outbox (topic, payload, traceparent, tracestate, baggage, attempts, next_attempt_at)
            SELECT :topic, payload::jsonb, :traceparent, :tracestate, :baggage, 1, now() + interval '30 seconds'
            FROM unnest(CAST(:payloads AS text[])) AS payload
            RETURNING uuid, topic, payload::text AS payload, traceparent, tracestate, baggage, attempts""")
    List<OutboxRow> addAll(
            String topic,
            @TypeDef(type = DataType.STRING_ARRAY) String[] payloads,
            @Nullable String traceparent,
            @Nullable String tracestate,
            @Nullable String baggage);

    /** Leases the rows that are due, oldest first; what another instance is leasing is passed over. */
    @Query("""
            UPDATE outbox SET attempts = attempts + 1, next_attempt_at = now() + interval '30 seconds'
            WHERE uuid IN (
                SELECT uuid FROM outbox WHERE next_attempt_at <= now()
                ORDER BY next_attempt_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING uuid, topic, payload::text AS payload, traceparent, tracestate, baggage, attempts""")
    List<OutboxRow> leaseDue(int limit);

    /** Sets when the next attempt is due, after one that failed; not when another attempt has the lease by now. */
    @Query("UPDATE outbox SET next_attempt_at = now() + make_interval(secs => :seconds)"
            + " WHERE uuid = :uuid AND attempts = :attempts")
    void retryIn(UUID uuid, int attempts, long seconds);

    /** Removes what has arrived. */
    @Query("DELETE FROM outbox WHERE uuid = :uuid")
    void remove(UUID uuid);

    /** What has not arrived yet; a uuid of version 7 tells when its row was added. */
    @Query("SELECT count(*) AS depth,"
            + " coalesce(extract(epoch FROM now() - min(uuid_extract_timestamp(uuid))), 0)::float8 AS lag_seconds"
            + " FROM outbox")
    OutboxBacklog backlog();
}
