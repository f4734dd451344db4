package dev.cruddur.localstack.postgres;

import dev.cruddur.localstack.process.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One role a service, each the owner of the one database it may enter. */
record Roles(Database superuser) {
    private static final String WRONG_PASSWORD = "28P01";
    private static final String ROLE_EXISTS = "SELECT 1 FROM pg_roles WHERE rolname = ?";
    private static final String DATABASE_EXISTS = "SELECT 1 FROM pg_database WHERE datname = ?";

    /** Whether the server accepts connections. */
    boolean letIn() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StackException("The database's password is not the one in secrets.properties any more."
                        + " ./cruddur up --fresh deletes the data and starts over.");
            }
            return false;
        }
    }

    /** The password is set anew each time, so that it is always the one in the secrets file. */
    void ensure(String name, String password) {
        requirePlain(name);
        requirePlain(password);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, ROLE_EXISTS, name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN");
            }
            statement.execute("ALTER ROLE " + name + " PASSWORD '" + password + "'");
            if (!exists(connection, DATABASE_EXISTS, name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            for (String database : new String[] {name, "postgres", "template1"}) {
                statement.execute("REVOKE CONNECT ON DATABASE " + database + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new StackException("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(superuser.url(), superuser.name(), superuser.password());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Names and passwords stand in statements that take no parameters. */
    private static void requirePlain(String word) {
        if (!word.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("Only letters, digits and underscores can be a role's name or password");
        }
    }
}
