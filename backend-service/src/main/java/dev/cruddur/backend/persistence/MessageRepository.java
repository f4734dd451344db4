package dev.cruddur.backend.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code message}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MessageRepository extends GenericRepository<MessageRow, UUID> {

    /**
     * Adds a message; nothing when the author has used that key before, in whatever transaction. A list, because
     * Micronaut Data maps an optional row of {@code RETURNING} to its first column.
     */
    @Query("""
            INSERT INTO message (message_group_uuid, author_uuid, message, idempotency_key)
            VALUES (:group, :author, :text, :key)
            ON CONFLICT (author_uuid, idempotency_key) DO NOTHING
            RETURNING uuid, message_group_uuid, author_uuid, message, created_at, false AS is_read""")
    List<MessageRow> add(UUID group, UUID author, String text, @Nullable String key);

    /** The message that an author has sent with that key. */
    @Query(MESSAGE + " WHERE message.author_uuid = :author AND message.idempotency_key = :key")
    List<MessageRow> sentBefore(UUID author, String key);

    @Query(MESSAGE + " WHERE message.message_group_uuid = :group AND message.uuid < :before"
            + " ORDER BY message.uuid DESC LIMIT :limit")
    List<MessageRow> page(UUID group, UUID before, int limit);

    /** A message, and whether the one of the two who did not write it has read that far. */
    String MESSAGE = """
            SELECT message.uuid, message.message_group_uuid, message.author_uuid, message.message, message.created_at,
                   message.uuid <= reader.read_up_to AS is_read
            FROM message
            JOIN message_group_member reader ON reader.message_group_uuid = message.message_group_uuid
                AND reader.person_uuid <> message.author_uuid""";
}
