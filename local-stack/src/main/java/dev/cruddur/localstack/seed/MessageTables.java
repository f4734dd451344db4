package dev.cruddur.localstack.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What people write to each other, in the database {@code backend}. */
final class MessageTables {

    private final Correspondence correspondence;
    private final Words words;

    MessageTables(SeedPlan plan, Population people) {
        this.correspondence = new Correspondence(plan, people);
        this.words = new Words(plan);
    }

    /** Returns the number of messages. */
    long write(Connection connection) throws SQLException, IOException {
        try (Copy groups = new Copy(connection, "message_group (uuid, first_person_uuid, second_person_uuid)")) {
            for (int pair = 0; pair < correspondence.size(); pair++) {
                groups.row(correspondence.uuid(pair), correspondence.person(pair, 0), correspondence.person(pair, 1));
            }
        }
        long written = messages(connection);
        members(connection);
        return written;
    }

    private long messages(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(connection, "message (uuid, message_group_uuid, author_uuid, message)")) {
            for (int pair = 0; pair < correspondence.size(); pair++) {
                for (int message = 0; message < correspondence.messages(pair); message++) {
                    copy.row(
                            correspondence.message(pair, message),
                            correspondence.uuid(pair),
                            correspondence.person(pair, correspondence.author(pair, message)),
                            words.reply(correspondence.dice("text", pair, message)));
                }
            }
            return copy.rows();
        }
    }

    /** Whoever wrote last has read what came before. */
    private void members(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(
                connection,
                "message_group_member (message_group_uuid, person_uuid, other_uuid, last_message_uuid,"
                        + " last_received_uuid, read_up_to)")) {
            for (int pair = 0; pair < correspondence.size(); pair++) {
                int last = correspondence.messages(pair) - 1;
                for (int which = 0; which < 2; which++) {
                    UUID received = correspondence.newestOf(pair, 1 - which);
                    boolean hasRead = correspondence.author(pair, last) == which;
                    copy.row(
                            correspondence.uuid(pair),
                            correspondence.person(pair, which),
                            correspondence.person(pair, 1 - which),
                            correspondence.message(pair, last),
                            received,
                            hasRead ? received : Correspondence.NONE);
                }
            }
        }
    }
}
