package dev.cruddur.testing.postgres;

import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** The one PostgreSQL server of this JVM's tests. It ends with the JVM. */
interface PostgresServer {

    Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** The JDBC address of one of its databases, for the superuser. */
    String jdbcUrl(String database);

    /** Which kind it is, for the log: {@code a container's} or {@code an embedded}. */
    String kind();

    String username();

    String password();

    /** A connection source for the superuser, to create databases by. */
    DataSource administration();

    /** The server, started at the first call. */
    static PostgresServer shared() {
        return Holder.SERVER;
    }

    /**
     * The one switch: {@code CRUDDUR_TEST_POSTGRES} says {@code docker} or {@code embedded}; without it Docker is taken
     * when it answers and can start a container.
     */
    private static PostgresServer start() {
        String wish =
                System.getenv().getOrDefault("CRUDDUR_TEST_POSTGRES", "auto").toLowerCase(Locale.ROOT);
        PostgresServer server = switch (wish) {
            case "docker" -> new ContainerPostgres();
            case "embedded" -> new EmbeddedPostgresServer();
            case "auto" -> whicheverWorks();
            default ->
                throw new IllegalArgumentException("CRUDDUR_TEST_POSTGRES is docker, embedded or auto, not " + wish);
        };
        LOG.info("Tests run on {} PostgreSQL", server.kind());
        return server;
    }

    private static PostgresServer whicheverWorks() {
        try {
            // Asking already starts a container, of a helper that may not be there to start.
            if (DockerClientFactory.instance().isDockerAvailable()) {
                return new ContainerPostgres();
            }
        } catch (RuntimeException e) {
            LOG.warn("Docker answers but starts no PostgreSQL; taking the embedded one: {}", e.toString());
        }
        return new EmbeddedPostgresServer();
    }

    /** Initialized at first use, once, by the class loader. */
    final class Holder {
        private static final PostgresServer SERVER = start();

        private Holder() {}
    }
}
