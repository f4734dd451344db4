package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemoDataTest extends ActivitiesTest {

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.put("cruddur.demo-data", "true");
        return properties;
    }

    @Test
    void emptyDatabase_getsCruds_withRepliesAndDifferentTimesLeft() {
        JsonNode home = read(get("/activities/home?limit=100").send()).get("activities");

        assertThat(home.size()).isEqualTo(100);
        assertThat(StreamSupport.stream(home.values().spliterator(), false))
                .anyMatch(crud -> crud.get("replies_count").getIntValue() > 0);
        assertThat(StreamSupport.stream(home.values().spliterator(), false)
                        .map(crud -> crud.get("expires_at").getStringValue())
                        .distinct()
                        .count())
                .isGreaterThan(50);
    }

    @Test
    void emptyDatabase_getsTags_thatAreFound() {
        String tag = read(get("/activities/trending").send()).get(0).get("tag").getStringValue();

        assertThat(read(get("/activities/search?term=%23" + tag).send())
                        .get("activities")
                        .size())
                .isPositive();
    }

    @Test
    void emptyDatabase_getsThreads_inWhichRepliesAnswerReplies() {
        assertThat(count("SELECT count(*) FROM activity WHERE reply_to_activity_uuid <> root_activity_uuid"))
                .isGreaterThan(20);
        assertThat(count("SELECT count(*) FROM activity crud WHERE replies_count"
                        + " <> (SELECT count(*) FROM activity WHERE reply_to_activity_uuid = crud.uuid)"))
                .isZero();
    }

    @Test
    void emptyDatabase_getsLikesAndReposts_manyOfSomeCruds_countedRight() {
        assertThat(count("SELECT count(*) FROM activity WHERE likes_count > 7")).isPositive();
        assertThat(count("SELECT count(*) FROM activity WHERE likes_count = 0")).isPositive();
        assertThat(count("SELECT count(*) FROM activity_repost WHERE created_at < now() - interval '1 day'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM activity crud WHERE (likes_count, reposts_count)"
                        + " <> ((SELECT count(*) FROM activity_like WHERE activity_uuid = crud.uuid),"
                        + " (SELECT count(*) FROM activity_repost WHERE activity_uuid = crud.uuid))"))
                .isZero();
    }

    @Test
    void nobodyLikesOrReposts_beforeThereIsSomething_orWhatTheyWroteThemselves() {
        for (String reactions : List.of("activity_like", "activity_repost")) {
            assertThat(count("SELECT count(*) FROM " + reactions
                            + " AS reaction JOIN activity ON activity_uuid = activity.uuid"
                            + " WHERE reaction.created_at < activity.created_at - interval '1 second'"
                            + " OR reaction.user_uuid = activity.user_uuid"))
                    .isZero();
        }
    }

    private long count(String query) {
        return transactions.executeRead(status -> {
            try (PreparedStatement select = status.getConnection().prepareStatement(query);
                    ResultSet count = select.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        });
    }
}
