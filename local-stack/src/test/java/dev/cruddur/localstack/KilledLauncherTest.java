package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.localstack.cli.Launcher;
import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.StopSignal;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A launcher in a process of its own, as {@code ./cruddur up} starts it. */
class KilledLauncherTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ports ports = Ports.free();
    private final FakeCheckout checkout;
    private Process launcher;

    KilledLauncherTest(@TempDir Path root) {
        checkout = FakeCheckout.in(root);
    }

    @BeforeEach
    void up() throws IOException {
        launcher = startLauncher();
        await().atMost(PATIENCE).until(this::isReady);
    }

    @AfterEach
    void down() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor();
        LocalStack.endLeftovers(checkout.folder());
    }

    @ParameterizedTest
    @EnumSource(StopSignal.class)
    void launcher_endedBySignal_leavesNoProcess(StopSignal signal) {
        var processes = launcher.descendants().map(ProcessIdentity::of).toList();
        assertThat(processes).hasSizeGreaterThan(7); // services, PostgreSQL and its workers, the guard

        signal.sendTo(launcher.pid());

        await().atMost(PATIENCE).until(() -> processes.stream().noneMatch(ProcessIdentity::isAlive));
    }

    @Test
    void guard_thatIsKilled_isReplacedByOneThatKnowsAll() {
        var first = run().orElseThrow().guard();
        StopSignal.KILL.sendTo(first.pid());
        await().atMost(PATIENCE).until(() -> !run().orElseThrow().guard().equals(first));
        var processes = launcher.descendants().map(ProcessIdentity::of).toList();

        StopSignal.KILL.sendTo(launcher.pid());

        await().atMost(PATIENCE).until(() -> processes.stream().noneMatch(ProcessIdentity::isAlive));
    }

    @Test
    void up_rightAfterKill_startsAgain() throws IOException, InterruptedException {
        launcher.destroyForcibly().waitFor();

        launcher = startLauncher();

        await().atMost(PATIENCE).until(this::isReady);
    }

    private boolean isReady() {
        assertThat(launcher.isAlive()).isTrue();
        return run().filter(Run::ready)
                .filter(run -> run.launcher().pid() == launcher.pid())
                .isPresent();
    }

    private Optional<Run> run() {
        return new RunFile(checkout.folder()).read();
    }

    private Process startLauncher() throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "up"))
                .directory(checkout.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(
                        checkout.root().resolve("launcher.out").toFile()));
        builder.environment().put(Ports.VARIABLE, Integer.toString(ports.base().orElseThrow()));
        return builder.start();
    }
}
