package dev.cruddur.localstack.plans;

import dev.cruddur.localstack.RunningDatabases;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.StackLogs;
import dev.cruddur.localstack.postgres.Database;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Reads everything, and writes down how PostgreSQL answered. */
public final class PlanCapture {

    /** The driver prepares a statement at its fifth use, and PostgreSQL may settle on one plan for it five later. */
    private static final int READINGS = 12;

    private static final String PASSWORD_OF_THE_DEMO = "cruddur-demo";
    private static final List<Service> OWNERS =
            List.of(Service.BACKEND_SERVICE, Service.ACTIVITIES_SERVICE, Service.NOTIFICATIONS_SERVICE);

    private final Path log;
    private final RunningDatabases databases;
    private final Reader reader;
    private final Consumer<String> progress;

    public PlanCapture(Path folder, String gateway, Consumer<String> progress) {
        this.log = StackLogs.of(folder, Service.POSTGRESQL.id());
        this.databases = RunningDatabases.of(folder);
        this.reader = new Reader(gateway);
        this.progress = progress;
    }

    /**
     * The note, as Markdown.
     *
     * @throws StackException when the stack holds no seed, or does not answer
     */
    public String note() {
        String talkative = value(
                Service.ACTIVITIES_SERVICE,
                "SELECT user_uuid FROM activity GROUP BY user_uuid ORDER BY count(*) DESC LIMIT 1");
        String reader = value(
                Service.BACKEND_SERVICE, "SELECT handle FROM person WHERE uuid = '" + talkative + "' AND NOT demo");
        try (Explaining explaining = new Explaining(
                databases.superuser(),
                OWNERS.stream().map(owner -> owner.database().orElseThrow()).toList())) {
            signIn(reader);
            return note(reads(reader), explaining);
        } catch (SQLException | IOException e) {
            throw new StackException("Cannot capture the plans: " + e.getMessage(), e);
        }
    }

    private String note(HotReads reads, Explaining explaining) throws IOException, SQLException {
        PlanNote note = new PlanNote(List.of(
                count(Service.BACKEND_SERVICE, "person", "people"),
                count(Service.ACTIVITIES_SERVICE, "activity", "cruds and replies"),
                count(Service.NOTIFICATIONS_SERVICE, "notification", "notifications")));
        for (var read : reads.paths().entrySet()) {
            List<Explained> statements = statementsOf(read.getValue());
            Map<Integer, String> processes = explaining.databasesOfProcesses();
            Map<String, Explained> last = new LinkedHashMap<>();
            Map<String, Integer> times = new HashMap<>();
            statements.stream().filter(Explained::isAReading).forEach(statement -> {
                last.put(statement.sql(), statement);
                times.merge(statement.sql(), 1, Integer::sum);
            });
            // What is asked much less often than the page is read is somebody else's.
            last.keySet().removeIf(sql -> times.getOrDefault(sql, 0) < READINGS / 2);
            Map<Explained, String> databaseOf = new LinkedHashMap<>();
            last.values()
                    .forEach(statement ->
                            databaseOf.put(statement, processes.getOrDefault(statement.process(), "unknown")));
            note.add(read.getKey(), read.getValue(), databaseOf);
            progress.accept(read.getKey());
        }
        note.wholeTables().forEach(table -> progress.accept("read from end to end by statement " + table));
        return note.toString();
    }

    /** Reads the page and the one after it, again and again; the last plan of each statement counts. */
    private List<Explained> statementsOf(String path) throws IOException {
        long start = Files.size(log);
        for (int reading = 0; reading < READINGS; reading++) {
            reader.read(path).ifPresent(reader::read);
        }
        pause(1_500);
        return since(start);
    }

    private List<Explained> since(long start) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(start, file.length()));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return Explained.in(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
        }
    }

    /** Nobody knows the password of a person of the seed: theirs is the demo's for as long as it takes to sign in. */
    private void signIn(String handle) throws SQLException {
        String own = value(Service.BACKEND_SERVICE, "SELECT password_hash FROM person WHERE handle = '" + handle + "'");
        String demo = value(Service.BACKEND_SERVICE, "SELECT password_hash FROM person WHERE demo LIMIT 1");
        setPassword(handle, demo);
        try {
            reader.signIn(handle, PASSWORD_OF_THE_DEMO);
        } finally {
            setPassword(handle, own);
        }
    }

    private HotReads reads(String handle) {
        String[] thread = value(
                        Service.ACTIVITIES_SERVICE,
                        "SELECT user_uuid || ' ' || uuid FROM activity WHERE expires_at > now() + interval '1 hour'"
                                + " ORDER BY replies_count DESC LIMIT 1")
                .split(" ", -1);
        return new HotReads(
                handle,
                value(Service.BACKEND_SERVICE, "SELECT handle FROM person WHERE uuid = '" + thread[0] + "'"),
                thread[1]);
    }

    private String count(Service owner, String table, String what) {
        return value(owner, "SELECT to_char(count(*), 'FM999,999,999') FROM " + table) + " " + what;
    }

    private void setPassword(String handle, String hash) throws SQLException {
        Database database = databases.of(Service.BACKEND_SERVICE);
        try (var connection = DriverManager.getConnection(database.url(), database.name(), database.password());
                var update = connection.prepareStatement("UPDATE person SET password_hash = ? WHERE handle = ?")) {
            update.setString(1, hash);
            update.setString(2, handle);
            update.executeUpdate();
        }
    }

    private String value(Service owner, String sql) {
        Database database = databases.of(owner);
        try (var connection = DriverManager.getConnection(database.url(), database.name(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new StackException("There is nothing to look at: ./cruddur seed first (with demo data).");
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new StackException("Cannot read the database " + database.name() + ": " + e.getMessage(), e);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
