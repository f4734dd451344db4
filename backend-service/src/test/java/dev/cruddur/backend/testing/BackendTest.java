package dev.cruddur.backend.testing;

import dev.cruddur.testing.postgres.WithPostgres;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A test of the whole service: with a database of its own, and neighbours. */
public interface BackendTest extends WithPostgres {

    /** Stands where activities-service is. */
    Neighbour ACTIVITIES = new Neighbour();

    /** Stands where notifications-service is. */
    Neighbour NOTIFICATIONS = new Neighbour();

    @BeforeEach
    default void resetNeighbours() {
        ACTIVITIES.reset();
        NOTIFICATIONS.reset();
    }

    @Override
    default Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(WithPostgres.newDatabase());
        properties.put("cruddur.activities.url", ACTIVITIES.url());
        properties.put("cruddur.notifications.url", NOTIFICATIONS.url());
        return properties;
    }
}
