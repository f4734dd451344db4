package dev.cruddur.localstack.postgres;

import dev.cruddur.localstack.process.Program;
import dev.cruddur.localstack.process.StackException;
import dev.cruddur.localstack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One PostgreSQL on the loopback interface, its data kept in {@code <folder>/postgres}. */
public final class PostgresServer {
    private static final String SUPERUSER = "postgres";

    private final PostgresInstall install;
    private final PostgresUser user;
    private final Path data;
    private final Database superuser;
    private final int port;

    private PostgresServer(PostgresInstall install, Path folder, int port, String password) {
        this.install = install;
        this.user = PostgresUser.choose(install.program("postgres"));
        this.data = folder.resolve("postgres");
        this.port = port;
        this.superuser = Database.at(port, SUPERUSER, password);
    }

    /**
     * Brings the data folder to where the server can start on it.
     *
     * @param binaries where PostgreSQL's programs are unpacked, once for all who name the same folder
     * @param password the superuser's; that of an existing data folder stays what it was
     */
    public static PostgresServer prepare(Path binaries, Path folder, int port, String password) {
        var server = new PostgresServer(PostgresInstall.below(binaries), folder, port, password);
        var dataFolder = new DataFolder(server.data, server.install, server.user);
        try {
            dataFolder.prepare(SUPERUSER, password);
        } catch (IOException e) {
            throw new StackException("Cannot prepare " + server.data + ": " + e.getMessage(), e);
        }
        return server;
    }

    /** The server as a program: ready when it lets the superuser in. */
    public Program program(String name) {
        var roles = new Roles(superuser);
        return new Program(
                name,
                "localhost:" + port,
                user.command(List.of(
                                install.program("postgres"),
                                "-D",
                                data.toString(),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "port=" + port,
                                "-c",
                                "unix_socket_directories=",
                                "-c",
                                "shared_buffers=64MB",
                                "-c",
                                "jit=off",
                                "-c",
                                "log_checkpoints=off"))
                        .toList(),
                Map.of("TZ", "UTC", "LC_ALL", "C"),
                new Program.Life(roles::letIn, StopSignal.INT));
    }

    /** Makes, unless they are there, a role and a database of this name that only that role may enter. */
    public Database database(String name, String password) {
        new Roles(superuser).ensure(name, password);
        return Database.at(port, name, password);
    }
}
