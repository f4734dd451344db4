package dev.cruddur.testing.postgres;

import io.micronaut.test.support.TestPropertyProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;

/**
 * A test class that implements this gets an empty database of its own, on a real PostgreSQL; the service's migrations
 * run on it as at any start.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface WithPostgres extends TestPropertyProvider {

    @Override
    default Map<String, String> getProperties() {
        return newDatabase();
    }

    /** Creates an empty database, and says how to reach it as the properties of a Micronaut datasource. */
    static Map<String, String> newDatabase() {
        PostgresServer server = PostgresServer.shared();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.administration().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database could not be created", e);
        }
        return Map.of(
                "datasources.default.url", server.jdbcUrl(name),
                "datasources.default.username", server.username(),
                "datasources.default.password", server.password(),
                "datasources.default.maximum-pool-size", "5",
                "datasources.default.minimum-idle", "1");
    }
}
