package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.MessageGroup;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code message_group} and {@code message_group_member}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MessageGroupRepository extends GenericRepository<MessageGroupRow, UUID> {

    /** A thread as a member sees it, and its newest message. */
    String GROUP = """
            SELECT member.message_group_uuid AS uuid, member.other_uuid, member.last_message_uuid,
                   message.author_uuid AS last_author_uuid, message.message, message.created_at,
                   (SELECT count(*) FROM message received
                    WHERE received.message_group_uuid = member.message_group_uuid
                      AND received.uuid > member.read_up_to AND received.author_uuid = member.other_uuid)
                   AS unread_count
            FROM message_group_member member JOIN message ON message.uuid = member.last_message_uuid
            WHERE member.person_uuid = :member""";

    /**
     * Finds the thread of two people or starts it, whoever else does at the same time, and locks it: messages get their
     * uuids one after the other.
     */
    @Query("""
            INSERT INTO message_group (first_person_uuid, second_person_uuid)
            VALUES (least(:author, :recipient), greatest(:author, :recipient))
            ON CONFLICT (first_person_uuid, second_person_uuid)
            DO UPDATE SET first_person_uuid = excluded.first_person_uuid
            RETURNING uuid""")
    UUID open(UUID author, UUID recipient);

    /** Puts a new message on top, for its author as for its recipient, who has something unread from then on. */
    @Query("""
            INSERT INTO message_group_member
                (message_group_uuid, person_uuid, other_uuid, last_message_uuid, last_received_uuid)
            VALUES (:group, :author, :recipient, :message, '00000000-0000-0000-0000-000000000000'),
                   (:group, :recipient, :author, :message, :message)
            ON CONFLICT (message_group_uuid, person_uuid) DO UPDATE
            SET last_message_uuid = excluded.last_message_uuid,
                last_received_uuid = greatest(message_group_member.last_received_uuid, excluded.last_received_uuid)""")
    void putOnTop(UUID group, UUID author, UUID recipient, UUID message);

    @Query("SELECT other_uuid FROM message_group_member WHERE message_group_uuid = :group AND person_uuid = :member")
    Optional<UUID> other(UUID member, UUID group);

    @Query(GROUP + " AND member.last_message_uuid < :before ORDER BY member.last_message_uuid DESC LIMIT :limit")
    List<MessageGroup> page(UUID member, UUID before, int limit);

    @Query(GROUP + " AND member.message_group_uuid = :group")
    Optional<MessageGroup> find(UUID member, UUID group);

    @Query(GROUP + " AND member.other_uuid = :other")
    Optional<MessageGroup> findWith(UUID member, UUID other);

    /** Never back, and never beyond what there is: what is sent later is unread whatever was claimed before. */
    @Query("""
            UPDATE message_group_member SET read_up_to = greatest(read_up_to, least(:upTo, last_message_uuid))
            WHERE message_group_uuid = :group AND person_uuid = :member""")
    int markRead(UUID member, UUID group, UUID upTo);

    @Query("""
            SELECT count(*) FROM message_group_member
            WHERE person_uuid = :member AND last_received_uuid > read_up_to""")
    int countUnread(UUID member);
}
