package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "up --nonsense",
                "up --backend",
                "logs nonsense",
                "logs -n many",
                "down everything",
                "honeycomb",
                "honeycomb everything"
            })
    void commandLine_thatMakesNoSense_endsWithTwo(String arguments) {
        assertThat(Launcher.commandLine().execute(arguments.split(" "))).isEqualTo(Launcher.MISUSED);
    }
}
