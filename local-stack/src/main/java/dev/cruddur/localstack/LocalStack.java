package dev.cruddur.localstack;

import dev.cruddur.localstack.postgres.Database;
import dev.cruddur.localstack.postgres.Folders;
import dev.cruddur.localstack.postgres.PostgresServer;
import dev.cruddur.localstack.process.Program;
import dev.cruddur.localstack.process.ServiceStatus;
import dev.cruddur.localstack.process.StackException;
import dev.cruddur.localstack.process.Supervisor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL and all services, running: {@code try (var stack = LocalStack.start(StackOptions.isolated(folder)))}.
 *
 * <p>Closing it ends every process. So does the end of this JVM, in whatever way it ends.
 */
public final class LocalStack implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final StackOptions options;
    private final StackLock lock;
    private final Secrets secrets;
    private final Recorder recorder;
    private final Supervisor supervisor;
    private final Map<Service, Program> programs = new EnumMap<>(Service.class);
    private final Map<Service, Database> databases = new EnumMap<>(Service.class);
    private final Thread onExit = new Thread(this::end, "stop the stack");
    private boolean ended;

    private LocalStack(StackOptions options, StackLock lock) {
        this.options = options;
        this.lock = lock;
        secrets = Secrets.in(options.folder());
        recorder = new Recorder(new StackLogs(options.folder()), new RunFile(options.folder()), options.events());
        supervisor = new Supervisor(recorder);
        recorder.guardedBy(supervisor::guard);
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @throws AlreadyRunningException when the folder's stack runs already
     * @throws StackException when it cannot be started; nothing is left running then
     */
    public static LocalStack start(StackOptions options) {
        var lock = lock(options.folder());
        try {
            Leftovers.end(options.folder());
            options.ports().requireFree();
            if (backends(options).startsZipkin()) {
                options.ports().requireFreeForZipkin();
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        var stack = new LocalStack(options, lock);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Deletes the databases and the secrets of a folder, so that the next start is the first.
     *
     * @throws AlreadyRunningException when the folder's stack runs
     */
    public static void discard(Path folder) {
        try (var _ = lock(folder)) {
            Leftovers.end(folder);
            for (String name : List.of("postgres", "postgres.new", "secrets.properties")) {
                Folders.delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new StackException("Cannot delete the data in " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Ends what a killed launcher left in a folder; returns how many processes that were. Nothing when a stack runs.
     */
    public static int endLeftovers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        return StackLock.tryTake(folder)
                .map(lock -> {
                    try (lock) {
                        return Leftovers.end(folder);
                    }
                })
                .orElse(0);
    }

    /** Where a service is reached, without a slash at its end. */
    public String url(Service service) {
        return options.ports().url(service);
    }

    /** A service's database, for looking behind its back; only services that have one. */
    public Database database(Service service) {
        var database = databases.get(service);
        if (database == null) {
            throw new IllegalArgumentException(service.id() + " has no database");
        }
        return database;
    }

    /** All that was started, in that order. */
    public List<ServiceStatus> status() {
        return supervisor.status();
    }

    /** The last lines that a service wrote, at most 2,000. */
    public List<String> output(Service service) {
        return supervisor.output(service.id());
    }

    /** Ends one service in good order. */
    public void stop(Service service) {
        supervisor.stop(service.id());
    }

    /** Ends one service as kill -9 would. */
    public void kill(Service service) {
        supervisor.kill(service.id());
    }

    /** Starts a service again that was stopped, killed or died, and returns when it answers. */
    public void start(Service service) {
        var program = programs.get(service);
        if (program == null) {
            throw new IllegalArgumentException(service.id() + " was not started");
        }
        supervisor.launch(program);
        supervisor.awaitReady(List.of(service.id()), START_LIMIT);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The JVM is ending already.
        }
    }

    /** Where Zipkin is reached, when telemetry goes there. */
    public String zipkinUrl() {
        return backends(options).zipkinUrl();
    }

    private static Backends backends(StackOptions options) {
        return new Backends(options.environment().all(), options.ports().zipkinUrl());
    }

    private static StackLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackException("Cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
        return StackLock.tryTake(folder).orElseThrow(() -> new AlreadyRunningException(folder));
    }

    /** Whatever needs no database comes up while PostgreSQL does. */
    private void startAll() {
        var staging = new Staging(options.root(), options.folder().resolve("programs"));
        staging.stage();
        if (backends(options).startsZipkin()) {
            supervisor.launch(ZipkinServer.of(options).program());
        }
        var cruddur = new CruddurPrograms(options, staging.programs(), secrets);
        Service.ours()
                .filter(service -> service.database().isEmpty())
                .forEach(service -> launch(service, cruddur.program(service, null)));
        startPostgres();
        Service.ours().filter(service -> service.database().isPresent()).forEach(service -> {
            launch(service, cruddur.program(service, databases.get(service)));
        });
        supervisor.awaitReady(Service.ours().map(Service::id).toList(), START_LIMIT);
        if (backends(options).startsZipkin()) {
            supervisor.awaitReady(List.of(ZipkinServer.NAME), START_LIMIT);
        }
        recorder.markReady();
    }

    private void startPostgres() {
        var server = PostgresServer.prepare(
                options.root().resolve(".cruddur"),
                options.folder(),
                options.ports().of(Service.POSTGRESQL),
                secrets.get("postgresql"));
        launch(Service.POSTGRESQL, server.program(Service.POSTGRESQL.id()));
        supervisor.awaitReady(List.of(Service.POSTGRESQL.id()), START_LIMIT);
        Service.all()
                .forEach(service -> service.database()
                        .ifPresent(name ->
                                databases.put(service, server.database(name, secrets.get("postgresql." + name)))));
    }

    private void launch(Service service, Program program) {
        programs.put(service, program);
        supervisor.launch(program);
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            supervisor.close();
            recorder.finish();
            lock.close();
        }
    }
}
