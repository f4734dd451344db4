package dev.cruddur.localstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.localstack.Ports;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.process.StackEvents;
import dev.cruddur.localstack.process.StackException;
import dev.cruddur.localstack.process.Supervisor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final String NAME = "postgresql";

    @TempDir
    private Path folder;

    private final int port = Ports.free().of(Service.POSTGRESQL);

    @Test
    void data_afterRestart_isStillThere() throws SQLException {
        run(database -> execute(database, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (42)"));
        run(database -> assertThat(query(database, "SELECT id FROM kept")).isEqualTo("42"));
    }

    @Test
    void server_thatIsRunning_isReleaseEighteenAndHearsLoopbackOnly() throws SQLException {
        run(database -> {
            assertThat(query(database, "SHOW server_version")).startsWith("18.");
            assertThat(query(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void server_afterKill_startsOnItsDataAgain() throws SQLException {
        try (var supervisor = new Supervisor(StackEvents.NONE)) {
            launch(supervisor);
            supervisor.kill(NAME);
        }
        run(database -> assertThat(query(database, "SELECT 1")).isEqualTo("1"));
    }

    @Test
    void pidFile_whoseNumberAnotherProgramHasNow_doesNotKeepServerFromStarting() throws SQLException, IOException {
        run(database -> {});
        var someoneElse = ProcessHandle.current();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"), someoneElse.pid() + "\n" + folder + "\n1\n" + port + "\n");
        run(database -> assertThat(query(database, "SELECT 1")).isEqualTo("1"));
    }

    @Test
    void prepare_onDataOfAnotherRelease_saysHowToStartOver() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(this::prepare)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("up --fresh");
    }

    @Test
    void archive_ofEachPlatform_hasItsName() {
        assertThat(PostgresArchive.name("Linux", "amd64", false)).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresArchive.name("Linux", "aarch64", true)).isEqualTo("postgres-linux-arm_64-alpine_linux.txz");
        assertThat(PostgresArchive.name("Mac OS X", "aarch64", false)).isEqualTo("postgres-darwin-arm_64.txz");
    }

    private interface Use {
        void of(Database database) throws SQLException;
    }

    private void run(Use use) throws SQLException {
        try (var supervisor = new Supervisor(StackEvents.NONE)) {
            use.of(launch(supervisor).database("own", "secret"));
        }
    }

    private PostgresServer launch(Supervisor supervisor) {
        var server = prepare();
        supervisor.launch(server.program(NAME));
        supervisor.awaitReady(List.of(NAME), Duration.ofSeconds(30));
        return server;
    }

    private PostgresServer prepare() {
        return PostgresServer.prepare(SharedBinaries.PARENT, folder, port, "superSecret");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.name(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.name(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
