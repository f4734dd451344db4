package dev.cruddur.testing.postgres;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, by Testcontainers. */
final class ContainerPostgres implements PostgresServer {

    private final PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");

    ContainerPostgres() {
        container.start();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/" + database;
    }

    @Override
    public String kind() {
        return "a container's";
    }

    @Override
    public String username() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public DataSource administration() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(container.getDatabaseName()));
        source.setUser(username());
        source.setPassword(password());
        return source;
    }
}
