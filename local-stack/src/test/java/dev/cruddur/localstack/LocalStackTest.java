package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.ServiceState;
import dev.cruddur.localstack.process.ServiceStatus;
import dev.cruddur.localstack.process.StackException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalStackTest {
    private final FakeCheckout checkout;
    private LocalStack stack;

    LocalStackTest(@TempDir Path root) {
        checkout = FakeCheckout.in(root);
    }

    @BeforeAll
    void start() {
        stack = LocalStack.start(checkout.options());
    }

    @AfterAll
    void close() {
        stack.close();
    }

    @Test
    void start_whenAllAnswer_reportsAllAsReady() {
        assertThat(stack.status()).extracting(ServiceStatus::state).containsOnly(ServiceState.READY);
        assertThat(stack.status()).extracting(ServiceStatus::name).hasSize(6).contains("postgresql", "trace-viewer");
    }

    @Test
    void output_ofService_hasWhatItWrote() {
        assertThat(stack.output(Service.BACKEND_SERVICE))
                .anyMatch(line -> line.startsWith("I listen on ") && line.endsWith(" as backend-service"));
    }

    @Test
    void stop_thenStart_bringsServiceBackAsNewProcess() {
        var before = process(Service.ACTIVITIES_SERVICE);

        stack.stop(Service.ACTIVITIES_SERVICE);
        assertThat(state(Service.ACTIVITIES_SERVICE)).isEqualTo(ServiceState.STOPPED);
        stack.start(Service.ACTIVITIES_SERVICE);

        assertThat(before.isAlive()).isFalse();
        assertThat(process(Service.ACTIVITIES_SERVICE)).isNotEqualTo(before);
    }

    @Test
    void service_thatDies_isReportedWithItsExitCodeWhileOthersRun() {
        HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(stack.url(Service.NOTIFICATIONS_SERVICE) + "/die"))
                                .build(),
                        BodyHandlers.discarding())
                .exceptionally(e -> null);

        await().until(() -> state(Service.NOTIFICATIONS_SERVICE) == ServiceState.DEAD);
        assertThat(status(Service.NOTIFICATIONS_SERVICE).exitCode()).isEqualTo(7);
        assertThat(state(Service.BACKEND_SERVICE)).isEqualTo(ServiceState.READY);
        stack.start(Service.NOTIFICATIONS_SERVICE);
    }

    @Test
    void role_insideItsOwnDatabase_mayMakeTables() throws SQLException {
        var database = stack.database(Service.BACKEND_SERVICE);
        try (var connection = DriverManager.getConnection(database.url(), database.name(), database.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("CREATE TABLE own (id int)")).isZero();
        }
    }

    @Test
    void role_atDatabaseOfAnotherService_isRefused() {
        var own = stack.database(Service.BACKEND_SERVICE);
        var other = stack.database(Service.ACTIVITIES_SERVICE);
        assertThatThrownBy(() -> DriverManager.getConnection(other.url(), own.name(), own.password()))
                .hasMessageContaining("permission denied for database \"activities\"");
    }

    @Test
    void start_whileStackOfTheFolderRuns_isRefused() {
        assertThatThrownBy(() -> LocalStack.start(checkout.options())).isInstanceOf(AlreadyRunningException.class);
    }

    @Test
    void start_withTakenPort_namesPortServiceAndWayOut(@TempDir Path other) {
        var options = FakeCheckout.in(other).options();
        var clash = new StackOptions(
                options.root(),
                options.folder(),
                Ports.from(portOf(Service.FRONTEND_GATEWAY)),
                options.environment(),
                options.events());

        assertThatThrownBy(() -> LocalStack.start(clash))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(
                        "Port " + portOf(Service.FRONTEND_GATEWAY) + ", meant for frontend-gateway, is taken")
                .hasMessageContaining("CRUDDUR_PORT_BASE=");
    }

    @Test
    void start_withServiceThatFails_leavesNothingRunning(@TempDir Path other) {
        var fake = FakeCheckout.in(other);
        var ports = fake.options().with(Service.BACKEND_SERVICE, "STAND_IN_FAILS", "yes");

        assertThatThrownBy(() -> LocalStack.start(ports)).hasMessage("backend-service ended while it started.");

        assertThat(List.of(Service.values()))
                .noneMatch(service -> PortCheck.isTaken(ports.ports().of(service)));
    }

    private int portOf(Service service) {
        return URI.create(stack.url(service)).getPort();
    }

    private ServiceStatus status(Service service) {
        return stack.status().stream()
                .filter(status -> status.name().equals(service.id()))
                .findFirst()
                .orElseThrow();
    }

    private ServiceState state(Service service) {
        return status(service).state();
    }

    private ProcessIdentity process(Service service) {
        return status(service).process();
    }
}
