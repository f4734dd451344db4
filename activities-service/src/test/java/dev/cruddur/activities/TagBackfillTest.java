package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.domain.Tags;
import dev.cruddur.testing.postgres.WithPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was posted before there were tags is filed as it would be today. */
class TagBackfillTest {

    private static final String MESSAGE =
            "#One #two, (#one) #3rd C#minor ##no see/#no https://example.org/#no http://x.y?a=#no #" + "x".repeat(51);

    private final Map<String, String> database = WithPostgres.newDatabase();

    @Test
    void crudsOfBefore_areFiledUnderTheirTags() throws SQLException {
        migrate("2");
        try (Connection connection = connect()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO activity (user_uuid, message, expires_at) VALUES (uuidv7(), ?, now())")) {
                insert.setString(1, MESSAGE);
                insert.executeUpdate();
            }
            migrate("latest");

            assertThat(tags(connection)).isEqualTo(Tags.of(MESSAGE)).containsExactly("3rd", "one", "two");
        }
    }

    private static Set<String> tags(Connection connection) throws SQLException {
        Set<String> tags = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT tag FROM activity_tag");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                tags.add(rows.getString(1));
            }
        }
        return tags;
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(property("url"), property("username"), property("password"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(property("url"), property("username"), property("password"));
    }

    private String property(String name) {
        return String.valueOf(database.get("datasources.default." + name));
    }
}
