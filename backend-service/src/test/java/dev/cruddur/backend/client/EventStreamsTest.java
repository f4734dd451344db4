package dev.cruddur.backend.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.client.exceptions.HttpClientException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventStreamsTest {

    /** Takes connections, and never says a word. */
    private final ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    private final EventStreams streams = new EventStreams();

    EventStreamsTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        streams.stop();
        silent.close();
    }

    @Test
    void stream_whoseHeadDoesNotCome_isGivenUpAndItsConnectionClosed() throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + silent.getLocalPort() + "/stream"));

        assertThatThrownBy(() -> streams.open(request)).isInstanceOf(HttpClientException.class);

        try (Socket connection = silent.accept()) {
            assertThat(connection.getInputStream().readAllBytes()).isNotEmpty(); // to its end
        }
    }
}
