package dev.cruddur.localstack;

import dev.cruddur.localstack.postgres.Database;
import dev.cruddur.localstack.process.StackException;
import java.nio.file.Path;

/** The databases of a stack that another launcher runs, for looking behind the services' backs. */
public final class RunningDatabases {
    private final String address;
    private final Secrets secrets;

    private RunningDatabases(String address, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    /**
     * Finds them.
     *
     * @throws StackException when no stack runs in that folder, or one that is not ready
     */
    public static RunningDatabases of(Path folder) {
        var address = new RunFile(folder)
                .read().filter(run -> run.ready() && run.launcher().isAlive()).stream()
                        .flatMap(run -> run.services().stream())
                        .filter(service -> service.name().equals(Service.POSTGRESQL.id()))
                        .findFirst()
                        .orElseThrow(() -> new StackException("Cruddur is not running: ./cruddur up --detach first."))
                        .url();
        return new RunningDatabases(address, Secrets.in(folder));
    }

    /** A service's database, and the role that owns it. */
    public Database of(Service service) {
        var name =
                service.database().orElseThrow(() -> new IllegalArgumentException(service.id() + " has no database"));
        return new Database("jdbc:postgresql://" + address + "/" + name, name, secrets.get("postgresql." + name));
    }

    /** The superuser's own database. */
    public Database superuser() {
        return new Database("jdbc:postgresql://" + address + "/postgres", "postgres", secrets.get("postgresql"));
    }
}
