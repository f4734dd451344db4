package dev.cruddur.localstack.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The database {@code notifications}: whose crud was answered, liked or reposted has been told. */
final class NotificationTable {

    /** What is older than half a day has been read. */
    private static final String GROUPS = """
            INSERT INTO notification_group (recipient_uuid, group_key, kind, newest_uuid, read_uuid, expires_at)
            SELECT recipient_uuid, group_key, kind, newest,
                CASE WHEN uuid_extract_timestamp(newest) < now() - interval '12 hours' THEN newest
                    ELSE '00000000-0000-0000-0000-000000000000'::uuid END,
                expires
            FROM (
                SELECT recipient_uuid, group_key, min(kind) AS kind, (array_agg(uuid ORDER BY uuid DESC))[1] AS newest,
                     max(expires_at) AS expires
                FROM notification GROUP BY recipient_uuid, group_key) AS told
            ON CONFLICT DO NOTHING""";

    private final SeedPlan plan;
    private final Population people;
    private final Conversations cruds;
    private final List<Reactions> reactions;

    NotificationTable(SeedPlan plan, Population people, Conversations cruds, List<Reactions> reactions) {
        this.plan = plan;
        this.people = people;
        this.cruds = cruds;
        this.reactions = reactions;
    }

    long write(Connection connection) throws SQLException, IOException {
        long written = notifications(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(GROUPS);
        }
        return written;
    }

    private long notifications(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(
                connection,
                "notification (uuid, recipient_uuid, actor_uuid, kind, activity_uuid, reply_to_activity_uuid,"
                        + " idempotency_key, expires_at)")) {
            for (int crud = 0; crud < cruds.size(); crud++) {
                reply(copy, crud);
                for (Reactions reaction : reactions) {
                    reactions(copy, crud, reaction);
                }
            }
            return copy.rows();
        }
    }

    private void reply(Copy copy, int crud) throws IOException {
        if (cruds.isReply(crud) && cruds.author(crud) != cruds.author(cruds.answered(crud))) {
            int answered = cruds.answered(crud);
            row(
                    copy,
                    "reply",
                    crud,
                    cruds.author(answered),
                    cruds.author(crud),
                    cruds.uuid(answered),
                    cruds.posted(crud));
        }
    }

    private void reactions(Copy copy, int crud, Reactions reaction) throws IOException {
        int[] by = reaction.by(crud);
        for (int which = 0; which < by.length; which++) {
            row(copy, reaction.kind(), crud, cruds.author(crud), by[which], null, reaction.at(crud, which));
        }
    }

    private void row(Copy copy, String kind, int crud, int recipient, int actor, @Nullable UUID answered, long at)
            throws IOException {
        Dice dice = plan.dice("told of " + kind + " by " + actor, crud);
        copy.row(
                dice.uuid(at),
                people.uuid(recipient),
                people.uuid(actor),
                kind,
                cruds.uuid(crud),
                answered,
                dice.uuid(at),
                Instant.ofEpochMilli(cruds.expires(crud)));
    }
}
