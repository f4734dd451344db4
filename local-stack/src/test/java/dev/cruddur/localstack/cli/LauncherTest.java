package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "up --nonsense", "logs nonsense", "logs -n many", "down everything"})
    void commandLine_thatMakesNoSense_endsWithTwo(String arguments) {
        assertThat(Launcher.commandLine().execute(arguments.split(" "))).isEqualTo(Launcher.MISUSED);
    }
}
