package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipkinServerTest {
    @TempDir
    private Path root;

    @Test
    void zipkin_whoseJarIsMissing_saysHowToGoOnWithoutIt() {
        var options = FakeCheckout.in(root).options();
        assertThatThrownBy(() -> ZipkinServer.of(options).program())
                .hasMessageContaining("docker run -d -p 9411:9411 openzipkin/zipkin:3")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void zipkin_whosePortIsTaken_saysHowToUseTheOneThatRuns() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.from(listener.getLocalPort() - 7);
            assertThatThrownBy(ports::requireFreeForZipkin)
                    .hasMessageStartingWith("Port " + listener.getLocalPort() + ", meant for zipkin, is taken")
                    .hasMessageContaining("CRUDDUR_ZIPKIN_URL=http://localhost:" + listener.getLocalPort());
        }
    }

    @Test
    void zipkin_listensToThisMachineAlone_andIsGivenNoKey() throws IOException {
        var options = FakeCheckout.in(root).options().with("CRUDDUR_ZIPKIN_JAR", jar().toString());
        var program = ZipkinServer.of(options).program();
        assertThat(program.command()).contains("--armeria.ports[0].ip=127.0.0.1");
        assertThat(program.environment()).containsEntry("HONEYCOMB_API_KEY", "");
    }

    private Path jar() throws IOException {
        return Files.createFile(root.resolve("some.jar"));
    }
}
