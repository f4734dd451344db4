package dev.cruddur.localstack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.localstack.Ports;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.postgres.Database;
import dev.cruddur.localstack.postgres.PostgresServer;
import dev.cruddur.localstack.postgres.SharedBinaries;
import dev.cruddur.localstack.process.StackEvents;
import dev.cruddur.localstack.process.Supervisor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the services' own tables, in a real PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
class SeederTest {

    private final SeedPlan plan = new SeedPlan(200, 3_000, 7, Instant.now());

    private Supervisor supervisor;
    private Database backend;
    private Database activities;
    private Database notifications;

    @BeforeAll
    void sow(@TempDir Path folder) throws IOException, SQLException {
        PostgresServer server = PostgresServer.prepare(
                SharedBinaries.PARENT, folder, Ports.free().of(Service.POSTGRESQL), "secret");
        supervisor = new Supervisor(StackEvents.NONE);
        supervisor.launch(server.program("postgresql"));
        supervisor.awaitReady(List.of("postgresql"), Duration.ofSeconds(60));
        backend = migrated(server, "backend");
        activities = migrated(server, "activities");
        notifications = migrated(server, "notifications");
        assertThat(sow(plan)).isTrue();
    }

    @AfterAll
    void stop() {
        supervisor.close();
    }

    @Test
    void everybodyWhoWasAskedFor_isThere() throws SQLException {
        assertThat(query(backend, "SELECT count(*) FROM person WHERE email LIKE '%@seed7.example'"))
                .isEqualTo("200");
        assertThat(query(activities, "SELECT count(*) >= 3000 FROM activity")).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "likes_count <> (SELECT count(*) FROM activity_like WHERE activity_uuid = crud.uuid)",
                "reposts_count <> (SELECT count(*) FROM activity_repost WHERE activity_uuid = crud.uuid)",
                "replies_count <> (SELECT count(*) FROM activity WHERE reply_to_activity_uuid = crud.uuid)",
                "expires_at <= now() OR created_at > now()",
                "expires_at <> (SELECT expires_at FROM activity WHERE uuid = crud.root_activity_uuid)",
                "uuid < reply_to_activity_uuid",
                "(SELECT count(*) FROM regexp_matches(message, '#', 'g'))"
                        + " <> (SELECT count(*) FROM activity_tag WHERE activity_uuid = crud.uuid"
                        + " AND expires_at = crud.expires_at AND message LIKE '%#' || tag || '%')"
            })
    void crud_whoseNumbersAreUntrue_isNotThere(String untrue) throws SQLException {
        assertThat(query(activities, "SELECT count(*) FROM activity AS crud WHERE " + untrue))
                .isEqualTo("0");
    }

    @Test
    void mentions_areOfPeopleWhoAreThere() throws SQLException {
        String mentioned = query(
                activities,
                "SELECT string_agg(DISTINCT quote_literal(found[1]), ',')"
                        + " FROM activity, regexp_matches(message, '@(\\w+)', 'g') AS found");

        assertThat(query(
                        backend,
                        "SELECT count(*) > 20 AND count(*) = " + mentioned.split(",", -1).length
                                + " FROM person WHERE handle IN (" + mentioned + ")"))
                .isEqualTo("t");
    }

    @Test
    void popularity_isSkewed_andSomeFollowMany() throws SQLException {
        assertThat(query(
                        backend,
                        "SELECT max(followers) > 10 * avg(followers) / 3"
                                + " FROM (SELECT count(*) AS followers FROM follow GROUP BY followed_uuid) AS counted"))
                .isEqualTo("t");
        assertThat(query(notifications, "SELECT count(DISTINCT kind) FROM notification"))
                .isEqualTo("3");
    }

    @Test
    void seed_thatIsSown_isLeftAsItIs_andAnotherAddsAnotherTown() throws SQLException {
        assertThat(sow(plan)).isFalse();
        assertThat(sow(new SeedPlan(10, 20, 8, plan.now()))).isTrue();

        assertThat(query(backend, "SELECT count(*) FROM person WHERE email LIKE '%@seed8.example'"))
                .isEqualTo("10");
    }

    private boolean sow(SeedPlan town) {
        return new Seeder(town, (what, count) -> {}).sow(backend, activities, notifications);
    }

    /** Runs what the service would run at its start. */
    private static Database migrated(PostgresServer server, String name) throws IOException, SQLException {
        Database database = server.database(name, "secret");
        Path migrations = Path.of("..", name + "-service", "src/main/resources/db/migration");
        try (var files = Files.list(migrations);
                var connection = connect(database);
                var statement = connection.createStatement()) {
            for (Path file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
        return database;
    }

    private static String query(Database database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.name(), database.password());
    }
}
