package dev.cruddur.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(new StackEvents() {
        @Override
        public void ready(String name, Duration after) {
            told.add(name + " is ready");
        }

        @Override
        public void died(String name, int exitCode, List<String> lastLines) {
            told.add(name + " died of " + exitCode + " after " + lastLines);
        }
    });

    @AfterEach
    void close() {
        supervisor.close();
    }

    @Test
    void program_thatBecomesReady_isTold() {
        supervisor.launch(shell("sleeper", "sleep 60"));
        supervisor.awaitReady(List.of("sleeper"), LIMIT);
        assertThat(told).containsExactly("sleeper is ready");
    }

    @Test
    void program_thatDies_isToldWithItsLastLines() {
        supervisor.launch(shell("mortal", "echo one; echo two >&2; exit 4"));
        await().untilAsserted(() -> assertThat(told).containsExactly("mortal died of 4 after [one, two]"));
    }

    @Test
    void awaitReady_withProgramThatDies_fails() {
        supervisor.launch(shell("mortal", "exit 4"));
        await().until(() -> !told.isEmpty());
        assertThatThrownBy(() -> supervisor.awaitReady(List.of("mortal"), LIMIT))
                .isInstanceOf(StackException.class)
                .hasMessage("mortal ended while it started.");
    }

    @Test
    void awaitReady_beyondLimit_namesWhoIsMissing() {
        var never = new Program.Life(() -> false, StopSignal.TERM);
        supervisor.launch(new Program("never", "", List.of("sleep", "60"), Map.of(), never));
        assertThatThrownBy(() -> supervisor.awaitReady(List.of("never"), Duration.ofMillis(100)))
                .hasMessageContaining("never");
    }

    @Test
    void stop_ofProgram_isNoDeath() {
        supervisor.launch(shell("sleeper", "exec sleep 60"));
        supervisor.stop("sleeper");
        assertThat(supervisor.status()).extracting(ServiceStatus::state).containsExactly(ServiceState.STOPPED);
        assertThat(told).isEmpty();
    }

    @Test
    void stop_ofProgramThatWillNot_killsIt() {
        supervisor.launch(shell("stubborn", "trap '' TERM; echo armed; while :; do sleep 0.2; done"));
        await().until(() -> supervisor.output("stubborn").contains("armed"));
        supervisor.stop("stubborn");
        assertThat(supervisor.status()).extracting(ServiceStatus::exitCode).containsExactly(128 + 9);
    }

    @Test
    void environment_ofProgram_isLaidOverOursAndEmptyTakesAway() {
        var life = new Program.Life(() -> true, StopSignal.TERM);
        var command = List.of("sh", "-c", "echo \"$GREETING ${PATH:-none}\"");
        supervisor.launch(new Program("env", "", command, Map.of("GREETING", "hi", "PATH", ""), life));
        await().untilAsserted(() -> assertThat(supervisor.output("env")).hasSize(1));
        assertThat(supervisor.output("env").getFirst()).startsWith("hi ").doesNotContain(System.getenv("PATH"));
    }

    @Test
    void launch_afterClose_isRefused() {
        supervisor.close();
        assertThatThrownBy(() -> supervisor.launch(shell("late", "sleep 60"))).hasMessage("The stack is stopping.");
    }

    private static Program shell(String name, String script) {
        return new Program(
                name, "", List.of("sh", "-c", script), Map.of(), new Program.Life(() -> true, StopSignal.TERM));
    }
}
