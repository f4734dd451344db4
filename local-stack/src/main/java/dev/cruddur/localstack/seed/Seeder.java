package dev.cruddur.localstack.seed;

import dev.cruddur.localstack.postgres.Database;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Writes a town into the databases of a running stack: all of it, or nothing. */
public final class Seeder {

    private final SeedPlan plan;
    private final ObjLongConsumer<String> progress;

    /**
     * Nothing is written yet.
     *
     * @param progress is told what was written, and how much of it
     */
    public Seeder(SeedPlan plan, ObjLongConsumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Adds the town.
     *
     * @return false when it is there already: a seed is sown once
     * @throws StackException when it cannot be written; nothing is left then
     */
    public boolean sow(Database backend, Database activities, Database notifications) {
        try (Connection people = open(backend);
                Connection cruds = open(activities);
                Connection told = open(notifications)) {
            if (isSown(people)) {
                return false;
            }
            write(people, cruds, told);
            // The people last: they are what says that this seed is sown.
            for (Connection connection : List.of(told, cruds, people)) {
                connection.commit();
            }
            for (Connection connection : List.of(told, cruds, people)) {
                analyze(connection);
            }
            return true;
        } catch (SQLException | IOException e) {
            throw new StackException("Cannot write the seed: " + e.getMessage(), e);
        }
    }

    private void write(Connection backend, Connection activities, Connection notifications)
            throws SQLException, IOException {
        Population people = new Population(plan, takenHandles(backend));
        PeopleTables peopleTables = new PeopleTables(plan, people);
        progress.accept("people", peopleTables.people(backend));
        progress.accept("follows", peopleTables.follows(backend));
        progress.accept("messages", new MessageTables(plan, people).write(backend));
        Conversations cruds = new Conversations(plan, people);
        Reactions likes = Reactions.likes(plan, people, cruds);
        Reactions reposts = Reactions.reposts(plan, people, cruds);
        CrudTables crudTables = new CrudTables(plan, people, cruds, likes, reposts);
        progress.accept("cruds and replies", crudTables.cruds(activities));
        progress.accept("tags", crudTables.tags(activities));
        progress.accept("likes", crudTables.likes(activities));
        progress.accept("reposts", crudTables.reposts(activities));
        progress.accept(
                "notifications",
                new NotificationTable(plan, people, cruds, List.of(likes, reposts)).write(notifications));
    }

    private boolean isSown(Connection backend) throws SQLException {
        try (PreparedStatement select =
                backend.prepareStatement("SELECT EXISTS (SELECT FROM person WHERE email LIKE ?)")) {
            select.setString(1, "%" + PeopleTables.emailDomain(plan));
            try (var found = select.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static Set<String> takenHandles(Connection backend) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (var select = backend.createStatement();
                var found = select.executeQuery("SELECT lower(handle) FROM person")) {
            while (found.next()) {
                taken.add(found.getString(1));
            }
        }
        return taken;
    }

    private static Connection open(Database database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.name(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /** So that the planner knows at once what autovacuum would tell it in a minute. */
    private static void analyze(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) " + ownTables(connection));
        }
    }

    private static String ownTables(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var found = select.executeQuery("SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables"
                        + " WHERE tableowner = current_user AND schemaname = 'public'")) {
            found.next();
            return found.getString(1);
        }
    }
}
