package dev.cruddur.viewer.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.store.TraceStore;
import dev.cruddur.viewer.support.SomebodyElsesProgram;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is not ours shows up with nothing but the address in its environment. */
@MicronautTest
class JavaAgentTest {

    @TempDir
    private Path folder;

    private final EmbeddedServer server;
    private final TraceStore store;

    JavaAgentTest(EmbeddedServer server, TraceStore store) {
        this.server = server;
        this.store = store;
    }

    @Test
    void programUnderOpenTelemetrysAgent_showsUp_clientAndServer() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = classPathEntry("test-classes");
        var program = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-javaagent:" + classPathEntry("opentelemetry-javaagent"),
                "-cp",
                classes,
                SomebodyElsesProgram.class.getName());
        program.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
        program.environment().put("OTEL_EXPORTER_OTLP_ENDPOINT", server.getURI().toString());
        var process = program.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(store.all())
                .singleElement()
                .satisfies(trace -> assertThat(trace.spans())
                        .extracting(StoredSpan::name)
                        .containsExactlyInAnyOrder("GET", "GET /hello"));
    }

    private static String classPathEntry(String part) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
