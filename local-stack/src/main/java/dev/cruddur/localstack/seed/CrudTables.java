package dev.cruddur.localstack.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.LongStream;

/** The database {@code activities}. */
final class CrudTables {

    private final SeedPlan plan;
    private final Population people;
    private final Conversations cruds;
    private final Reactions likes;
    private final Reactions reposts;
    private final Words words;

    CrudTables(SeedPlan plan, Population people, Conversations cruds, Reactions likes, Reactions reposts) {
        this.plan = plan;
        this.people = people;
        this.cruds = cruds;
        this.likes = likes;
        this.reposts = reposts;
        this.words = new Words(plan);
    }

    long cruds(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(
                connection,
                "activity (uuid, user_uuid, message, reply_to_activity_uuid, root_activity_uuid,"
                        + " replies_count, reposts_count, likes_count, expires_at)")) {
            for (int crud : inTheOrderOfTheirTime()) {
                boolean isReply = cruds.isReply(crud);
                copy.row(
                        cruds.uuid(crud),
                        people.uuid(cruds.author(crud)),
                        message(crud),
                        isReply ? cruds.uuid(cruds.answered(crud)) : null,
                        isReply ? cruds.uuid(cruds.root(crud)) : null,
                        cruds.replies(crud),
                        reposts.count(crud),
                        likes.count(crud),
                        Instant.ofEpochMilli(cruds.expires(crud)));
            }
            return copy.rows();
        }
    }

    long tags(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(connection, "activity_tag (activity_uuid, tag, expires_at)")) {
            for (int crud : inTheOrderOfTheirTime()) {
                for (String tag : tagsOf(crud)) {
                    copy.row(cruds.uuid(crud), tag, Instant.ofEpochMilli(cruds.expires(crud)));
                }
            }
            return copy.rows();
        }
    }

    long likes(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(connection, "activity_like (activity_uuid, user_uuid, created_at)")) {
            for (int crud : inTheOrderOfTheirTime()) {
                int[] fans = likes.by(crud);
                for (int which = 0; which < fans.length; which++) {
                    copy.row(cruds.uuid(crud), people.uuid(fans[which]), Instant.ofEpochMilli(likes.at(crud, which)));
                }
            }
            return copy.rows();
        }
    }

    long reposts(Connection connection) throws SQLException, IOException {
        try (Copy copy = new Copy(connection, "activity_repost (uuid, activity_uuid, user_uuid, created_at)")) {
            for (int crud : inTheOrderOfTheirTime()) {
                int[] fans = reposts.by(crud);
                for (int which = 0; which < fans.length; which++) {
                    long at = reposts.at(crud, which);
                    copy.row(
                            plan.dice("repost uuid", ((long) crud << 20) | which)
                                    .uuid(at),
                            cruds.uuid(crud),
                            people.uuid(fans[which]),
                            Instant.ofEpochMilli(at));
                }
            }
            return copy.rows();
        }
    }

    private String message(int crud) {
        Dice dice = plan.dice("message", crud);
        StringBuilder message = new StringBuilder(cruds.isReply(crud) ? words.reply(dice) : words.crud(dice));
        if (dice.chance(0.12)) {
            message.append(" @").append(people.handle(people.somebodyHeard(dice)));
        }
        tagsOf(crud).forEach(tag -> message.append(" #").append(tag));
        return message.toString();
    }

    private Set<String> tagsOf(int crud) {
        return words.tags(plan.dice("tags of", crud));
    }

    /** As they would have come: rows of one time stand side by side, in the table and in its indexes. */
    private int[] inTheOrderOfTheirTime() {
        long start = LongStream.range(0, cruds.size())
                .map(crud -> cruds.posted((int) crud))
                .min()
                .orElse(0);
        return LongStream.range(0, cruds.size())
                .map(crud -> ((cruds.posted((int) crud) - start) << 24) | crud)
                .sorted()
                .mapToInt(moment -> (int) (moment & 0xFF_FFFF))
                .toArray();
    }
}
