package dev.cruddur.localstack.plans;

import dev.cruddur.localstack.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has PostgreSQL write the plan of each statement into its log, until it is closed. */
final class Explaining implements AutoCloseable {

    private static final List<String> SETTINGS = List.of(
            "session_preload_libraries = auto_explain",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_buffers = on",
            // What people wrote stays out of the note.
            "auto_explain.log_parameter_max_length = 0");

    private final Connection superuser;
    private final List<String> databases;

    Explaining(Database superuser, List<String> databases) throws SQLException {
        this.superuser = DriverManager.getConnection(superuser.url(), superuser.name(), superuser.password());
        this.databases = databases;
        for (String database : databases) {
            for (String setting : SETTINGS) {
                execute("ALTER DATABASE " + database + " SET " + setting);
            }
        }
        reconnect();
    }

    /** Which database each connection is to, by its process. */
    Map<Integer, String> databasesOfProcesses() throws SQLException {
        Map<Integer, String> found = new HashMap<>();
        try (Statement statement = superuser.createStatement();
                var rows = statement.executeQuery("SELECT pid, datname FROM pg_stat_activity WHERE datname <> ''")) {
            while (rows.next()) {
                found.put(rows.getInt(1), rows.getString(2));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        for (String database : databases) {
            execute("ALTER DATABASE " + database + " RESET ALL");
        }
        reconnect();
        superuser.close();
    }

    /** The settings hold for new connections: the services' pools replace those that end here. */
    private void reconnect() throws SQLException {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN ('"
                + String.join("','", databases) + "') AND pid <> pg_backend_pid()");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
