package dev.cruddur.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script itself, as far as it goes without building. */
class ScriptTest {
    @TempDir
    private Path elsewhere;

    @Test
    void help_fromAnotherFolder_listsCommands() throws IOException, InterruptedException {
        var result = run("help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("./cruddur up", "./cruddur test", "CRUDDUR_PORT_BASE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "up --nonsense", "doctor nonsense"})
    void misuse_endsWithTwoAndNamesWhatIsWrong(String arguments) throws IOException, InterruptedException {
        var result = run(arguments.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains("nonsense").contains("./cruddur help");
    }

    private record Result(int exitCode, String output) {}

    private Result run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Checkout.root().resolve("cruddur").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }
}
