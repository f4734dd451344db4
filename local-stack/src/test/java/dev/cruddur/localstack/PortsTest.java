package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void of_withoutBase_isWellKnownPort() {
        var ports = Ports.from((String) null);
        assertThat(Service.all().map(ports::of)).containsExactly(8080, 8081, 8082, 8083, 4318, 54_329);
        assertThat(ports.viewerGrpc()).isEqualTo(4317);
    }

    @Test
    void of_withBase_isOneOfSevenInARow() {
        var ports = Ports.from("22000");
        assertThat(Service.all().map(ports::of)).containsExactly(22_000, 22_001, 22_002, 22_003, 22_004, 22_005);
        assertThat(ports.viewerGrpc()).isEqualTo(22_006);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65535", "ninety", "-1", "99999999999"})
    void from_whatIsNoBase_saysWhatItMustBe(String variable) {
        assertThatThrownBy(() -> Ports.from(variable))
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("CRUDDUR_PORT_BASE must be a number from 1024 to 65528");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::1"})
    void isTaken_withListenerOnThatAddress_isTrue(String address) throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            assertThat(PortCheck.isTaken(listener.getLocalPort())).isTrue();
        }
    }

    @Test
    void isTaken_afterListenerClosed_isFalse() throws IOException {
        var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        listener.close();
        assertThat(PortCheck.isTaken(listener.getLocalPort())).isFalse();
    }

    @Test
    void requireFree_withTakenPort_saysWhichItIsAndHowToUseOthers() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.from(listener.getLocalPort());
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StackException.class)
                    .hasMessageStartingWith(
                            "Port " + listener.getLocalPort() + ", meant for frontend-gateway, is taken")
                    .hasMessageContaining("CRUDDUR_PORT_BASE=");
        }
    }

    @Test
    void describe_takenPort_namesItsHolder() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortCheck.describe("trace-viewer", listener.getLocalPort()))
                    .contains(listener.getLocalPort() + ", meant for trace-viewer, is taken")
                    .contains("process " + ProcessHandle.current().pid());
        }
    }
}
