package dev.cruddur.benchmarks.completeness;

import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.Service;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What has been acknowledged and not yet told: deliveries belong to the traces of what caused them. */
record Outboxes(LocalStack stack) {

    private static final List<Service> TELLING = List.of(Service.ACTIVITIES_SERVICE, Service.BACKEND_SERVICE);

    /** Waits until everything is told. */
    void awaitEmpty() throws InterruptedException, SQLException {
        for (var service : TELLING) {
            while (!isEmpty(service)) {
                Thread.sleep(Duration.ofMillis(200));
            }
        }
    }

    private boolean isEmpty(Service service) throws SQLException {
        var database = stack.database(service);
        try (var connection = DriverManager.getConnection(database.url(), database.name(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM outbox)")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
