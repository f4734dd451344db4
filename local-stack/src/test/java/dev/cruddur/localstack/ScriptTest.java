package dev.cruddur.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    @ValueSource(
            strings = {
                "nonsense",
                "up --nonsense",
                "up --backend zipkin,nonsense",
                "up --backend=nonsense",
                "doctor nonsense",
                "honeycomb nonsense",
                "viewer nonsense",
                "viewer --port nonsense"
            })
    void misuse_endsWithTwoAndNamesWhatIsWrong(String arguments) throws IOException, InterruptedException {
        var result = run(arguments.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains("nonsense").contains("./cruddur help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.19.0", "20.20.2", "22.13.1", "24.0.0", "26.1.0"})
    void node_thatThePageIsBuiltWith_isWell(String version) throws IOException, InterruptedException {
        assertThat(doctorWithNode(version)).containsPattern("ok +Node " + version.replaceAll("\\.\\d+$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.20.8", "20.0.0", "20.18.3", "21.7.3", "22.12.0", "23.11.1"})
    void node_thatIsTooOldOrOdd_isMissing(String version) throws IOException, InterruptedException {
        assertThat(doctorWithNode(version))
                .containsPattern("missing +Node 20\\.19 or later.*is " + version.replaceAll("\\.\\d+$", ""));
    }

    /** What the doctor says where node is of that version, and Maven too old: then it stops before it builds. */
    private String doctorWithNode(String version) throws IOException, InterruptedException {
        program("node", "echo v" + version);
        program("npm", "");
        program("mvn", "echo Apache Maven 3.0.0");
        var result = run("doctor");
        assertThat(result.exitCode()).isOne();
        return result.output();
    }

    private void program(String name, String script) throws IOException {
        var file = Files.writeString(elsewhere.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private record Result(int exitCode, String output) {}

    private Result run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Checkout.root().resolve("cruddur").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", elsewhere.toString(), (path, first) -> first + ":" + path);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }
}
