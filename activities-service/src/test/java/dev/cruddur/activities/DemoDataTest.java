package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.HashMap;
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
}
